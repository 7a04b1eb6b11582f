package dev.lastseen.model.contrast;

import dev.lastseen.model.Level;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.segment.Segment;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;

/// Some fields of all messages that one system saw, read from their records there, to ask conditions of. One thread.
public final class Values {
    private final Rows rows;
    private final Table table;
    private final Map<String, Field> fields = new HashMap<>();

    private Values(Rows rows, Table table) {
        this.rows = rows;
        this.table = table;
        for (Field field : table.fields()) fields.put(field.name(), field);
    }

    /// Reads what the aspects need.
    ///
    /// @param system number of a system of the journey
    public static Values read(Following following, int system, Collection<Aspect> aspects) {
        Set<String> wanted = new HashSet<>();
        aspects.forEach(aspect -> wanted.addAll(aspect.fields()));
        var all = new BitSet(following.total());
        all.set(0, following.total());
        Rows rows = Rows.of(following, all, new BitSet(), system, Integer.MAX_VALUE);
        return new Values(rows, Gathering.gather(following, rows, system, wanted::contains));
    }

    /// The messages for which a condition holds.
    ///
    /// @param others the messages of which one must bear the same value, where a value is asked to repeat
    public BitSet select(Condition condition, BitSet others) {
        IntPredicate holds = switch (condition) {
            case Condition.Is(var aspect, var value) -> is(aspect, value);
            case Condition.Holds(var aspect, var where, var text) -> texts(aspect, other -> where.holds(other, text));
            case Condition.Compares(var aspect, var comparison, var threshold) -> {
                var number = numbers(aspect);
                var compares = comparison.to(threshold);
                yield row -> compares.test(number.applyAsDouble(row));
            }
            case Condition.Missing(var aspect) -> missing(aspect);
            case Condition.Repeats(var aspect) -> repeats(aspect, others);
        };
        var selected = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            if (holds.test(row)) selected.set(rows.message(row));
        }
        return selected;
    }

    /// The messages that the system saw.
    public BitSet messages() {
        var messages = new BitSet();
        for (int row = 0; row < rows.size(); row++) messages.set(rows.message(row));
        return messages;
    }

    private Field field(String name) {
        return fields.getOrDefault(name, new Field(name, rows.size()));
    }

    private IntPredicate is(Aspect aspect, String value) {
        return aspect instanceof Aspect.Value(var field) ? new CodeMatch(table.words()).values(field(field), value) : texts(aspect, value::equals);
    }

    private IntPredicate texts(Aspect aspect, Predicate<String> wanted) {
        var match = new CodeMatch(table.words());
        return switch (aspect) {
            case Aspect.Value(var field) -> match.texts(field(field), wanted);
            case Aspect.Prefix(var field) -> part(WordPart.PREFIX, field(field), wanted);
            case Aspect.Domain(var field) -> part(WordPart.DOMAIN, field(field), wanted);
            case Aspect.Hour(var clock) -> labelled(TimeTrait.hours(clock(clock), rows.size()), wanted);
            case Aspect.Weekday(var clock) -> labelled(TimeTrait.weekdays(clock(clock), rows.size()), wanted);
            case Aspect.WorstLevel() -> row -> wanted.test(Level.of(table.traces().level(row)).name());
            case Aspect.SourceFile() -> row -> wanted.test(table.traces().sourceName(table.traces().source(row)));
            case Aspect.Moment _, Aspect.Between _, Aspect.Length _, Aspect.RecordCount _ -> _ -> false;
        };
    }

    private IntPredicate part(WordPart part, Field field, Predicate<String> wanted) {
        return labelled(TextTrait.parts(table.words(), field, part), wanted);
    }

    private static IntPredicate labelled(Categories categories, Predicate<String> wanted) {
        return row -> {
            int code = categories.coded().code(row);
            return code != Field.ABSENT && wanted.test(categories.label().apply(code));
        };
    }

    private IntToDoubleFunction numbers(Aspect aspect) {
        return switch (aspect) {
            case Aspect.Value(var field) -> FieldTrait.numbers(field(field));
            case Aspect.Moment(var clock) -> moment(clock(clock));
            case Aspect.Between(var later, var earlier) -> {
                var a = moment(clock(later));
                var b = moment(clock(earlier));
                yield row -> a.applyAsDouble(row) - b.applyAsDouble(row);
            }
            case Aspect.Length(var field) -> TextTrait.lengths(table.words(), field(field));
            case Aspect.RecordCount() -> row -> table.traces().count(row);
            case Aspect.Hour _, Aspect.Weekday _, Aspect.Prefix _, Aspect.Domain _, Aspect.WorstLevel _, Aspect.SourceFile _ -> _ -> Double.NaN;
        };
    }

    private TimeTrait.Clock clock(String name) {
        return name.equals(Aspect.OWN_TIME) ? new TimeTrait.Clock(name, table.traces()::time) : new TimeTrait.Clock(name, field(name)::time);
    }

    private static IntToDoubleFunction moment(TimeTrait.Clock clock) {
        return row -> {
            long time = clock.time().applyAsLong(row);
            return time == Segment.NO_TIME ? Double.NaN : time;
        };
    }

    private IntPredicate missing(Aspect aspect) {
        if (aspect instanceof Aspect.Value(var field)) return field(field)::missing;
        IntPredicate text = texts(aspect, _ -> true);
        IntToDoubleFunction number = numbers(aspect);
        return row -> !text.test(row) && Double.isNaN(number.applyAsDouble(row));
    }

    private IntPredicate repeats(Aspect aspect, BitSet others) {
        if (!(aspect instanceof Aspect.Value(var name))) return _ -> false;
        Field field = field(name);
        var seen = new Seen(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            if (others.get(rows.message(row)) && RepeatTrait.bears(field, row)) seen.add(RepeatTrait.key(field, row));
        }
        return row -> RepeatTrait.bears(field, row) && seen.count(RepeatTrait.key(field, row)) >= (others.get(rows.message(row)) ? 2 : 1);
    }
}
