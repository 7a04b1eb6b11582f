package dev.lastseen.app.ui.journey;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.journey.JourneyFacts;
import dev.lastseen.app.picture.journey.JourneyFacts.Role;
import dev.lastseen.app.picture.journey.JourneyFacts.Seen;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.model.segment.Segment;
import java.util.stream.Collectors;

/// Puts the end of a message into one sentence.
record Headline(JourneyFacts facts, Times times) {
    String text() {
        var last = facts.seen().stream().filter(seen -> seen.role() != Role.SIGHTING).findFirst().orElse(null);
        if (last == null) return "seen in no record that belongs to the route";
        var where = facts.lanes().get(last.lane()).name();
        return switch (facts.identity().outcome()) {
            case DELIVERED -> "arrived at " + where + " " + when(last) + took(last);
            case VANISHED -> "last seen at " + where + " " + when(last) + " · never at " + missing() + ", which should have had it by " + due();
            case DROPPED -> where + " says that it let the message go, " + when(last);
            case STUCK -> "held at " + where + " since " + when(last) + ", and nothing says that it was released";
            case UNDETERMINED -> "last seen at " + where + " " + when(last) + (facts.missing().isEmpty() ? "" : " · due at " + missing() + " by " + due() + ", which no evidence covers");
        };
    }

    private String missing() {
        return facts.missing().stream().map(missing -> facts.lanes().get(missing.lane()).name()).collect(Collectors.joining(" or "));
    }

    private String due() {
        return facts.missing().stream().mapToLong(JourneyFacts.Missing::until).max().stream().mapToObj(times::clock).findFirst().orElse("then");
    }

    private String when(Seen seen) {
        return seen.time() == Segment.NO_TIME ? "at an unknown time" : times.clock(seen.time());
    }

    private String took(Seen last) {
        var first = facts.seen().getFirst();
        if (last.time() == Segment.NO_TIME || first.time() == Segment.NO_TIME || last.time() <= first.time()) return "";
        return ", " + Quantity.span((last.time() - first.time()) / 1e6) + " after it was first seen";
    }
}
