package dev.lastseen.model.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The filters that records must all pass. An immutable value: every change makes a new one, so the one before can be taken up again.
public record Filters(List<Filter> list) {
    public static final Filters NONE = new Filters(List.of());

    public Filters {
        list = List.copyOf(list);
    }

    /// With one more at the end; where its condition is on the list already, that one becomes as the new one.
    public Filters with(Filter filter) {
        var changed = new ArrayList<Filter>();
        list.stream().filter(one -> !one.condition().equals(filter.condition())).forEach(changed::add);
        changed.add(filter);
        return new Filters(changed);
    }

    /// With only one filter on a range of time: the given one.
    public Filters between(Filter filter) {
        return new Filters(list.stream().filter(one -> !(one.condition() instanceof Condition.Between)).toList()).with(filter);
    }

    public Filters without(Filter filter) {
        return new Filters(list.stream().filter(one -> !one.equals(filter)).toList());
    }

    /// With `filter` changed where it stands.
    public Filters changing(Filter filter, UnaryOperator<Filter> change) {
        return new Filters(list.stream().map(one -> one.equals(filter) ? change.apply(one) : one).toList());
    }

    /// Those that are switched on.
    public List<Filter> enabled() {
        return list.stream().filter(Filter::enabled).toList();
    }

    /// All that are switched on as one sentence: `Records where system = intake and level from warn up`.
    public String sentence() {
        if (enabled().isEmpty()) return "All records";
        return "Records where " + enabled().stream().map(Filter::words).collect(Collectors.joining(" and "));
    }
}
