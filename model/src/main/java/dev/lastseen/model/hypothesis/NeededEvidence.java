package dev.lastseen.model.hypothesis;

import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.follow.Verdicts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Says which system, and which time, would settle what a claim leaves open.
final class NeededEvidence {
    private final Following following;
    private final Absence absence;

    /// When messages should have been seen at a system.
    private record Due(int messages, long from, long to) {
        Due add(long since, long until) {
            return new Due(messages + 1, Math.min(from, since), Math.max(to, until));
        }
    }

    NeededEvidence(Following following) {
        this.following = following;
        absence = new Absence(following);
    }

    /// @param unknown the messages that cannot be judged
    List<String> of(Expression fate, int[] unknown) {
        Map<Integer, Due> dues = new TreeMap<>();
        int undated = 0;
        for (int message : unknown) {
            for (int system : systems(fate, message)) {
                long since = absence.since(message, system);
                if (since == Presence.UNDATED) undated++;
                else dues.merge(system, new Due(1, since, absence.until(message, system, since)), (known, one) -> known.add(one.from(), one.to()));
            }
        }
        var needed = new ArrayList<String>();
        dues.forEach((system, due) -> needed.add(sentence(system, due)));
        if (undated > 0) needed.add("Times of " + count(undated) + ", which no record tells.");
        return needed;
    }

    /// The systems whose evidence lacks.
    private List<Integer> systems(Expression fate, int message) {
        return switch (fate) {
            case Expression.Not(var part) -> systems(part, message);
            case Expression.SeenAt(var system) -> List.of(system);
            default -> missing(message);
        };
    }

    private List<Integer> missing(int message) {
        int missing = following.verdicts().missingFrom(message);
        return missing == Verdicts.NOWHERE ? following.missingFromAny(message) : List.of(missing);
    }

    private String sentence(int system, Due due) {
        String name = following.systemName(system);
        String when = "from " + time(due.from()) + " to " + time(due.to()) + ", when " + count(due.messages()) + " should have come";
        if (!following.vouches(system)) {
            return String.format(Locale.ROOT, "A complete log of %s %s: the one at hand shows %.1f %% of what passed.", name, when, 100 * following.shareSeen(system));
        }
        return "Evidence of " + name + " " + when + ".";
    }

    private static String count(int messages) {
        return String.format(Locale.ROOT, messages == 1 ? "%,d message" : "%,d messages", messages);
    }

    private static String time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
