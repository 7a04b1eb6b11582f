package dev.lastseen.importers.format;

/// Tells text from other bytes.
final class TextBytes {
    private static final double MOST_CONTROLS = 0.02;
    private static final int LOOKED_AT = 1 << 15;

    private TextBytes() {}

    /// True where the head holds something that a person could read: few control characters, hardly a zero byte.
    static boolean isText(Head head) {
        int length = Math.min(head.length(), LOOKED_AT);
        int controls = 0;
        int zeros = 0;
        boolean visible = false;
        for (int i = 0; i < length; i++) {
            int b = head.bytes()[i] & 0xff;
            if (b == 0) zeros++;
            if (b < 32 && b != '\n' && b != '\r' && b != '\t' && b != 0x1b) controls++;
            visible |= b > 32;
        }
        return visible && controls <= length * MOST_CONTROLS && zeros <= length / 1000;
    }
}
