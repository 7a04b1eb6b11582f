package dev.lastseen.model.check.scene;

import dev.lastseen.model.segment.Dictionary;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.Hash;
import dev.lastseen.model.value.ValueCode;

/// One `long` for each value, equal for equal values of any source: words by their hash, numbers by what they stand for, times by their microseconds.
/// Two of ten million words have the same hash once in some ten thousand captures.
public final class ValueKey {
    /// There is no value, or none that can be compared.
    public static final long ABSENT = Long.MIN_VALUE;
    /// The value is null.
    public static final long NULL = Long.MIN_VALUE + 1;
    /// The value is an empty text.
    public static final long EMPTY = Long.MIN_VALUE + 2;
    public static final long TRUE = Long.MIN_VALUE + 3;
    public static final long FALSE = Long.MIN_VALUE + 4;

    private ValueKey() {}

    /// True where there is no value, or a null, or an empty text.
    public static boolean isMissing(long key) {
        return key == ABSENT || key == NULL || key == EMPTY;
    }

    /// The key of a code that is no time.
    static long of(Segment segment, int code) {
        if (!ValueCode.isWord(code)) return Double.doubleToLongBits(ValueCode.number(code));
        return switch (code) {
            case ValueCode.NULL -> NULL;
            case ValueCode.EMPTY -> EMPTY;
            case ValueCode.TRUE -> TRUE;
            case ValueCode.FALSE -> FALSE;
            case ValueCode.LONG_TEXT -> ABSENT;
            default -> word(segment.dictionary(), code);
        };
    }

    private static long word(Dictionary dictionary, int code) {
        int start = dictionary.start(code);
        byte[] page = dictionary.page(code);
        return Hash.of(page, start, start + Dictionary.length(page, start));
    }
}
