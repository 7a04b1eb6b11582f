package dev.lastseen.app.ui.base;

import dev.lastseen.app.casework.CaseState;
import dev.lastseen.model.Level;
import dev.lastseen.model.explore.Condition;
import dev.lastseen.model.explore.Filters;
import dev.lastseen.model.search.Query;
import java.util.ArrayList;
import java.util.Locale;

/// What the filters of a focus mean for the records of a case.
public final class Conditions {
    private Conditions() {}

    /// The filters and the range of time.
    public static Filters of(Focus focus, CaseState state) {
        var all = new ArrayList<dev.lastseen.model.explore.Filter>();
        focus.range().ifPresent(range -> all.add(dev.lastseen.model.explore.Filter.on(new Condition.Between(range.from(), range.to()))));
        for (var filter : focus.filters()) all.add(new dev.lastseen.model.explore.Filter(condition(filter, state), filter.excluded(), filter.on()));
        return new Filters(all);
    }

    /// The filter in words.
    public static String words(Filter filter, CaseState state) {
        return condition(filter, state).words(filter.excluded());
    }

    private static Condition condition(Filter filter, CaseState state) {
        return switch (filter.field()) {
            case Filter.SYSTEM -> new Condition.SystemIs(filter.value());
            case Filter.LEVEL -> new Condition.LevelFrom(level(filter.value()));
            case Filter.TEXT -> new Condition.Text(Query.parse(filter.value()));
            case Filter.HAS -> new Condition.FieldExists(filter.value());
            case Filter.MESSAGE -> message(filter.value(), state);
            case Filter.SOURCE -> source(filter.value(), state);
            default -> new Condition.FieldIs(filter.field(), filter.value());
        };
    }

    private static Level level(String word) {
        try {
            return Level.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return Level.NONE; // a level that this version does not know narrows nothing
        }
    }

    /// A message that is no longer followed is looked for by its name.
    private static Condition message(String name, CaseState state) {
        int[] found = state.analysis().find(name);
        return found.length == 1 ? new Condition.Shows(found[0], name) : new Condition.Text(new Query.Literal(name, false));
    }

    private static Condition source(String decodedSha256, CaseState state) {
        var sources = state.sources();
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i).source();
            if (source.content().decodedSha256().equals(decodedSha256)) return new Condition.SourceIs(i, source.fileName());
        }
        return new Condition.FieldExists("#gone");
    }
}
