package dev.lastseen.app.ui.messages;

import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.explore.Filters;
import dev.lastseen.model.explore.MessageChoice.Sort;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Which messages a person wants to see, and in which order.
///
/// @param filters  on their records
/// @param boundary lost there
/// @param lookup   only those that were looked up
record Wanted(Set<Outcome> outcomes, Filters filters, Optional<Focus.Hop> boundary, Optional<Lookup> lookup, Sort sort, boolean descending) {
    static final Wanted ALL = new Wanted(EnumSet.allOf(Outcome.class), Filters.NONE, Optional.empty(), Optional.empty(), new Sort.First(), false);

    Wanted {
        outcomes = Set.copyOf(outcomes);
    }

    Wanted with(Set<Outcome> others) {
        return new Wanted(others, filters, boundary, lookup, sort, descending);
    }

    Wanted at(Filters others, Focus focus) {
        return new Wanted(outcomes, others, focus.boundary(), lookup, sort, descending);
    }

    Wanted lookingUp(Lookup ids) {
        return new Wanted(outcomes, filters, boundary, Optional.of(ids), sort, descending);
    }

    Wanted lookingUpNothing() {
        return new Wanted(outcomes, filters, boundary, Optional.empty(), sort, descending);
    }

    /// Ordered by `other`; the other way round where it is so already.
    Wanted by(Sort other) {
        return new Wanted(outcomes, filters, boundary, lookup, other, sort.equals(other) && !descending);
    }
}
