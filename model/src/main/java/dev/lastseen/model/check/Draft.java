package dev.lastseen.model.check;

import dev.lastseen.model.check.Finding.Place;
import dev.lastseen.model.check.Finding.Where;
import dev.lastseen.model.check.Finding.Words;
import dev.lastseen.model.follow.RecordSpace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A finding that is being written.
final class Draft {
    /// Lines that one finding cites; its messages lead to the others.
    private static final int MOST_PLACES = 100;

    private final RecordSpace space;
    private final String system;
    private final Set<Place> places = new LinkedHashSet<>();
    private final Set<Integer> messages = new LinkedHashSet<>();
    private @Nullable String from;
    private @Nullable String field;
    private OptionalDouble seconds = OptionalDouble.empty();
    private String assumed = "";
    private String refuted = "";
    private String next = "";

    Draft(RecordSpace space, String system) {
        this.space = space;
        this.system = system;
    }

    Draft from(String before) {
        from = before;
        return this;
    }

    /// @param name of a column; those that importers make up from text begin with `@`, which nobody needs to see
    Draft field(String name) {
        field = name.startsWith("@text") || name.startsWith("@id") ? name.substring(1) : name;
        return this;
    }

    Draft seconds(double ahead) {
        seconds = OptionalDouble.of(ahead);
        return this;
    }

    Draft assumed(String text) {
        assumed = text;
        return this;
    }

    Draft refuted(String text) {
        refuted = text;
        return this;
    }

    Draft next(String text) {
        next = text;
        return this;
    }

    Draft message(int message) {
        messages.add(message);
        return this;
    }

    Draft messages(Iterable<Integer> all) {
        all.forEach(messages::add);
        return this;
    }

    /// Cites a record; one of −1 is none.
    Draft cite(int record) {
        if (record < 0 || places.size() >= MOST_PLACES) return this;
        int source = space.source(record);
        return cite(new Place(source, space.segment(source).line(space.local(record))));
    }

    Draft cite(Place place) {
        places.add(place);
        return this;
    }

    Finding tell(String check, Severity severity, String statement) {
        var where = new Where(system, Optional.ofNullable(from), Optional.ofNullable(field), seconds);
        return new Finding(check, severity, where, new Words(statement, assumed + incomplete(), refuted, next), List.copyOf(messages), List.copyOf(places));
    }

    /// No figure stands without a word about evidence that ends early.
    private String incomplete() {
        var names = space.sources().stream().filter(s -> s.source().incomplete().isPresent())
                .filter(s -> s.segment().systems().contains(system) || from != null && s.segment().systems().contains(from))
                .map(s -> s.source().fileName()).sorted().toList();
        if (names.isEmpty()) return "";
        return " " + String.join(", ", names) + (names.size() == 1 ? " is" : " are") + " incomplete: what is missing may change the counts.";
    }
}
