package dev.lastseen.model.value;

/// Turns a field's spelling into a [ValueCode]. Words and times are handed to the [Pools] of whoever builds the records. One coder per thread.
public final class ValueCoder {
    /// Longest value that is kept as a word, in bytes.
    static final int LONGEST_WORD = 256;
    private static final int SHORT_WORD = 64;
    private static final int MAX_INTEGER = (1 << 30) - 1;
    private static final int MAX_MANTISSA = (1 << 26) - 1;

    private final Pools pools;
    private final IsoTime iso = new IsoTime();

    /// Where words and times go.
    public interface Pools {
        /// The code of a word.
        int word(byte[] bytes, int from, int to);

        /// The code of a text of some length, or [ValueCode#LONG_TEXT] where there are too many different ones to keep.
        int prose(byte[] bytes, int from, int to);

        /// The code of a time; see [PooledTime].
        int time(long pooled);

        /// What to add to a time without a stated zone, in microseconds, to make it UTC.
        long shiftToUtc(long localMicros);
    }

    public ValueCoder(Pools pools) {
        this.pools = pools;
    }

    /// The code of the value spelled `bytes[from, to)`.
    ///
    /// @param timeNamed true where the field's name lets a bare number be a time ([TimeName#isTimeLike])
    public int code(byte[] bytes, int from, int to, boolean timeNamed) {
        if (from >= to) return ValueCode.EMPTY;
        byte first = bytes[from];
        if (first <= '9' && (first >= '0' || first == '-')) {
            int number = numeric(bytes, from, to, timeNamed);
            if (number != ValueCode.NULL) return number;
        } else if (first == 'n' || first == 't' || first == 'f' || first == 'N' || first == 'T' || first == 'F') {
            int fixed = fixed(bytes, from, to);
            if (fixed >= 0) return fixed;
        }
        return spelled(bytes, from, to);
    }

    /// The code of a text such as a masked message: no number, time or fixed word, however it looks. Only its first 256 bytes count.
    public int word(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0) return ValueCode.EMPTY;
        return pools.prose(bytes, from, Math.min(to, from + LONGEST_WORD));
    }

    private int spelled(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST_WORD) return ValueCode.LONG_TEXT;
        return length > SHORT_WORD && hasSpace(bytes, from, to) ? pools.prose(bytes, from, to) : pools.word(bytes, from, to);
    }

    private static boolean hasSpace(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == ' ') return true;
        }
        return false;
    }

    /// The code of a number or a time, or [ValueCode#NULL] where it is neither or too large for a code.
    private int numeric(byte[] bytes, int from, int to, boolean timeNamed) {
        int length = to - from;
        if (length >= 16 && length <= 40 && !isDigit(bytes[from + 4]) && iso.read(bytes, from, to)) {
            return iso.end() == to ? isoCode() : ValueCode.NULL;
        }
        if (timeNamed && length >= 9 || timeNamed && length == 1 && bytes[from] == '0') {
            long micros = EpochNumber.micros(bytes, from, to);
            if (micros != EpochNumber.NONE) return pools.time(PooledTime.of(micros, true));
        }
        return plainNumber(bytes, from, to);
    }

    private int isoCode() {
        long micros = iso.zoned() ? iso.micros() : iso.micros() + pools.shiftToUtc(iso.micros());
        return pools.time(PooledTime.of(micros, iso.zoned()));
    }

    private static int plainNumber(byte[] bytes, int from, int to) {
        boolean negative = bytes[from] == '-';
        int at = negative ? from + 1 : from;
        if (to - at > 11 || at == to || bytes[at] == '.') return ValueCode.NULL;
        boolean leadingZero = bytes[at] == '0' && to - at > 1 && bytes[at + 1] != '.';
        long value = 0;
        int scale = -1;
        for (; at < to; at++) {
            byte b = bytes[at];
            if (isDigit(b)) {
                value = value * 10 + b - '0';
                if (scale >= 0) scale++;
            } else if (b == '.' && scale < 0 && at + 1 < to) {
                scale = 0;
            } else {
                return ValueCode.NULL;
            }
        }
        if (leadingZero) return ValueCode.NULL;
        if (scale < 0 && !negative && value <= MAX_INTEGER) return ValueCode.ofInteger((int) value);
        return value <= MAX_MANTISSA && scale < 8 ? ValueCode.ofDecimal(negative, (int) value, Math.max(0, scale)) : ValueCode.NULL;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static int fixed(byte[] bytes, int from, int to) {
        return switch (to - from) {
            case 4 -> is(bytes, from, "null") || is(bytes, from, "None") ? ValueCode.NULL
                    : is(bytes, from, "true") || is(bytes, from, "True") ? ValueCode.TRUE : -1;
            case 5 -> is(bytes, from, "false") || is(bytes, from, "False") ? ValueCode.FALSE : -1;
            default -> -1;
        };
    }

    private static boolean is(byte[] bytes, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[from + i] != word.charAt(i)) return false;
        }
        return true;
    }
}
