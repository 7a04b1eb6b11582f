package dev.lastseen.model.contrast;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.Optional;
import java.util.function.Consumer;

/// Whether a value that is mostly unique is one that a message of the second side bears too: what a map of things already seen would swallow. Which of two came first does
/// not count, for clocks jitter.
final class RepeatTrait implements Trait {
    private static final int LOOKS = 1000;
    private static final double COMMON = 0.9;
    private static final double UNIQUE = 0.5;
    private static final double SHARED = 0.01;
    private static final long NONE = Segment.NO_TIME;

    @Override
    public void offer(Table table, Sample sample, Consumer<Series> offers) {
        for (Field field : table.fields()) {
            boolean apt = !table.followed().contains(field.name()) && !FieldNames.isOwnWords(field.name()) && !field.late();
            if (apt && field.filled() >= COMMON * field.rows() && seemsUnique(field, table.rows())) mark(field, table.rows()).ifPresent(offers);
        }
    }

    /// A first look at neighbours, since counting all values costs more: what repeats does so nearby.
    private static boolean seemsUnique(Field field, Rows rows) {
        int looks = Math.min(LOOKS, rows.those());
        var seen = new Seen(looks);
        for (int row = rows.these(); row < rows.these() + looks; row++) add(seen, key(field, row));
        return seen.distinct() >= UNIQUE * seen.all();
    }

    private static Optional<Series> mark(Field field, Rows rows) {
        long[] keys = new long[field.rows()];
        for (int row = 0; row < keys.length; row++) keys[row] = key(field, row);
        if (shared(keys, rows) < SHARED * rows.these()) return Optional.empty();
        var seen = new Seen(rows.those());
        for (int row = rows.these(); row < keys.length; row++) add(seen, keys[row]);
        if (seen.distinct() < UNIQUE * seen.all()) return Optional.empty();
        var attribute = Attribute.of(FieldNames.shown(field.name()), Plainness.REPEATED, false);
        return Optional.of(new Mark(attribute, "repeats another's value", "", keys.length,
                row -> keys[row] != NONE && seen.count(keys[row]) >= (row < rows.these() ? 1 : 2)));
    }

    /// Number of the second side that bear a value of the first, which may be few: then the values of the second need not be counted.
    private static int shared(long[] keys, Rows rows) {
        var mine = new Seen(rows.these());
        for (int row = 0; row < rows.these(); row++) add(mine, keys[row]);
        int shared = 0;
        for (int row = rows.these(); row < keys.length; row++) {
            if (keys[row] != NONE && mine.count(keys[row]) > 0) shared++;
        }
        return shared;
    }

    private static void add(Seen seen, long key) {
        if (key != NONE) seen.add(key);
    }

    static boolean bears(Field field, int row) {
        return key(field, row) != NONE;
    }

    /// The value, or [#NONE]; no time is as early as the codes of words are low.
    static long key(Field field, int row) {
        int code = field.first(row);
        if (code == Field.A_TIME) return field.time(row);
        return code == Field.ABSENT || ValueCode.isMissing(code) || code == ValueCode.LONG_TEXT ? NONE : Long.MIN_VALUE / 2 | code & 0xFFFF_FFFFL;
    }
}
