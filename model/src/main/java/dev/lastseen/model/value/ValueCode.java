package dev.lastseen.model.value;

/// A field's value in one `int`. The two top bits tell how the other thirty are meant:
///
/// | bits 31–30 | the rest |
/// | --- | --- |
/// | 00 | code in the segment's dictionary; the first [#FIRST_WORD] codes are fixed words |
/// | 01 | a whole number 0 … 2³⁰−1 in its canonical spelling (no sign, no leading zero) |
/// | 10 | a time: index into the time pool of the chunk (bit 29 clear) or of the contexts (bit 29 set) |
/// | 11 | a decimal: sign (bit 29), digits after the point (bits 28–26), mantissa (bits 25–0) |
///
/// Equal whole numbers and decimals have equal codes in every segment; words only within one dictionary, times never.
public final class ValueCode {
    public static final int NULL = 0;
    public static final int EMPTY = 1;
    public static final int TRUE = 2;
    public static final int FALSE = 3;
    /// A text too long or too varied for the dictionary: read it from the raw record.
    public static final int LONG_TEXT = 4;
    /// The first code of the dictionary that is a word of its own.
    public static final int FIRST_WORD = 8;

    /// The largest whole number that has a code.
    public static final int MOST_INTEGER = 0x3FFF_FFFF;

    private static final int TAG = 0xC000_0000;
    private static final int INTEGER_TAG = 0x4000_0000;
    private static final int TIME_TAG = 0x8000_0000;
    private static final int DECIMAL_TAG = 0xC000_0000;
    private static final int PAYLOAD = MOST_INTEGER;
    private static final int CONTEXT_POOL = 1 << 29;
    private static final int NEGATIVE = 1 << 29;
    private static final int MANTISSA = (1 << 26) - 1;

    private ValueCode() {}

    /// True for fixed words and dictionary codes.
    public static boolean isWord(int code) {
        return (code & TAG) == 0;
    }

    public static boolean isInteger(int code) {
        return (code & TAG) == INTEGER_TAG;
    }

    public static boolean isTime(int code) {
        return (code & TAG) == TIME_TAG;
    }

    public static boolean isDecimal(int code) {
        return (code & TAG) == DECIMAL_TAG;
    }

    /// True for a null or an empty text.
    public static boolean isMissing(int code) {
        return code == NULL || code == EMPTY;
    }

    /// The code of whole number `value`, which must lie in 0 … 2³⁰−1.
    public static int ofInteger(int value) {
        return INTEGER_TAG | value;
    }

    public static int integer(int code) {
        return code & PAYLOAD;
    }

    /// The code of `±mantissa / 10^scale`; the mantissa must be below 2²⁶, the scale below 8.
    public static int ofDecimal(boolean negative, int mantissa, int scale) {
        return DECIMAL_TAG | (negative ? NEGATIVE : 0) | scale << 26 | mantissa;
    }

    /// The number that an integer or decimal code stands for.
    public static double number(int code) {
        if (isInteger(code)) return integer(code);
        double magnitude = (code & MANTISSA) / POWERS[code >>> 26 & 7];
        return (code & NEGATIVE) != 0 ? -magnitude : magnitude;
    }

    /// The spelling that a decimal code was made from.
    public static String decimalText(int code) {
        var value = java.math.BigDecimal.valueOf(code & MANTISSA, code >>> 26 & 7);
        return ((code & NEGATIVE) != 0 ? "-" : "") + value.toPlainString();
    }

    /// The code of the time at `index` of a chunk's pool.
    public static int ofTime(int index) {
        return TIME_TAG | index;
    }

    /// The code of the time at `index` of the contexts' pool.
    public static int ofContextTime(int index) {
        return TIME_TAG | CONTEXT_POOL | index;
    }

    public static boolean isContextTime(int code) {
        return isTime(code) && (code & CONTEXT_POOL) != 0;
    }

    public static int timeIndex(int code) {
        return code & (CONTEXT_POOL - 1);
    }

    private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7};
}
