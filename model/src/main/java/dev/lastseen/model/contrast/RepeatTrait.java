package dev.lastseen.model.contrast;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.BitSet;
import java.util.function.Consumer;

/// Whether a value that is mostly unique is one that a message of the second side bears too: what a map of things already seen would swallow. Which of two came first does
/// not count, for clocks jitter.
final class RepeatTrait implements Trait {
    private static final double COMMON = 0.9;
    private static final double UNIQUE = 0.5;

    @Override
    public void offer(Table table, Sample sample, Consumer<Series> offers) {
        for (Field field : table.fields()) {
            if (table.followed().contains(field.name()) || field.filled() < COMMON * field.rows() || field.late()) continue;
            if (FieldNames.isOwnWords(field.name()) || !seemsUnique(field, sample)) continue;
            var seen = new Seen(table.rows().those());
            for (int row = table.rows().these(); row < field.rows(); row++) {
                if (hasValue(field, row)) seen.add(key(field, row));
            }
            if (!seen.mostlyUnique(UNIQUE)) continue;
            BitSet repeated = repeated(table, field, seen);
            var attribute = new Attribute(FieldNames.shown(field.name()), Plainness.REPEATED, false);
            offers.accept(new Mark(attribute, "repeats another's value", "", field.rows(), repeated::get));
        }
    }

    /// A first look, since counting all values costs more.
    private static boolean seemsUnique(Field field, Sample sample) {
        var seen = new Seen(1000);
        int step = Math.max(1, sample.those() / 1000);
        for (int i = sample.these(); i < sample.size(); i += step) {
            if (hasValue(field, sample.row(i))) seen.add(key(field, sample.row(i)));
        }
        return seen.mostlyUnique(UNIQUE);
    }

    private static BitSet repeated(Table table, Field field, Seen seen) {
        int these = table.rows().these();
        return Mark.select(field.rows(), row -> hasValue(field, row) && seen.count(key(field, row)) >= (row < these ? 1 : 2));
    }

    private static boolean hasValue(Field field, int row) {
        int code = field.first(row);
        return code == Field.A_TIME ? field.time(row) != Segment.NO_TIME : code != Field.ABSENT && !ValueCode.isMissing(code) && code != ValueCode.LONG_TEXT;
    }

    private static long key(Field field, int row) {
        return field.first(row) == Field.A_TIME ? field.time(row) : Long.MIN_VALUE | field.first(row) & 0xFFFF_FFFFL;
    }
}
