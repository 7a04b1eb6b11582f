package dev.lastseen.app.ui.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/// What the analyst looks at. Immutable; every view shows it, and asks the [Session] for another one.
///
/// Messages and records are numbers of the current analysis: a new one renumbers the focus ([#renumbered]).
///
/// @param view     which view is open
/// @param range    the stretch of time that is looked at; empty: all of it
/// @param boundary the hop that is looked at, by the names of its systems
/// @param message  number of the message that is looked at
/// @param record   number of the record that is looked at, in the record space of the analysis
/// @param filters  what the records are narrowed to; all of them hold
public record Focus(
        ViewName view,
        Optional<TimeRange> range,
        Optional<Hop> boundary,
        OptionalInt message,
        OptionalInt record,
        List<Filter> filters) {
    /// Where every case begins.
    public static final Focus START =
            new Focus(ViewName.BOUNDARIES, Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), List.of());

    public Focus {
        filters = List.copyOf(filters);
    }

    /// A boundary by the names of its systems.
    public record Hop(String from, String to) {
        @Override
        public String toString() {
            return from + " → " + to;
        }
    }

    public Focus on(ViewName other) {
        return new Focus(other, range, boundary, message, record, filters);
    }

    public Focus during(TimeRange wanted) {
        return new Focus(view, Optional.of(wanted), boundary, message, record, filters);
    }

    public Focus always() {
        return new Focus(view, Optional.empty(), boundary, message, record, filters);
    }

    /// Looks at a boundary; another message than one at this boundary is no longer looked at.
    public Focus at(Hop hop) {
        return boundary.equals(Optional.of(hop)) ? this : new Focus(view, range, Optional.of(hop), OptionalInt.empty(), OptionalInt.empty(), filters);
    }

    public Focus atNoBoundary() {
        return new Focus(view, range, Optional.empty(), message, record, filters);
    }

    /// Looks at a message; the record looked at was another's.
    public Focus on(int message) {
        var wanted = OptionalInt.of(message);
        return this.message.equals(wanted) ? this : new Focus(view, range, boundary, wanted, OptionalInt.empty(), filters);
    }

    public Focus onNoMessage() {
        return new Focus(view, range, boundary, OptionalInt.empty(), record, filters);
    }

    public Focus onRecord(int record) {
        return new Focus(view, range, boundary, message, OptionalInt.of(record), filters);
    }

    /// Adds a filter; one on the same field and value is replaced in its place.
    public Focus filtered(Filter filter) {
        var all = new ArrayList<>(filters);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).field().equals(filter.field()) && all.get(i).value().equals(filter.value())) {
                all.set(i, filter);
                return filtered(all);
            }
        }
        all.add(filter);
        return filtered(all);
    }

    public Focus unfiltered(Filter filter) {
        return filtered(filters.stream().filter(other -> !other.equals(filter)).toList());
    }

    /// With these filters instead of all others.
    public Focus filtered(List<Filter> all) {
        return new Focus(view, range, boundary, message, record, all);
    }

    /// The same focus in another analysis.
    ///
    /// @param messages new number of a message, -1 where there is none
    /// @param records  new number of a record, -1 where there is none
    public Focus renumbered(IntUnaryOperator messages, IntUnaryOperator records) {
        return new Focus(view, range, boundary, renumbered(message, messages), renumbered(record, records), filters);
    }

    private static OptionalInt renumbered(OptionalInt number, IntUnaryOperator numbers) {
        int fresh = number.isPresent() ? numbers.applyAsInt(number.getAsInt()) : -1;
        return fresh < 0 ? OptionalInt.empty() : OptionalInt.of(fresh);
    }
}
