package dev.lastseen.importers.text;

import java.util.Arrays;

/// Reads lines as if their terminal colours were not there: control sequences (ECMA-48, 5.4) are taken out before another parser sees them.
public final class Uncoloured implements LineParser {
    private static final byte ESCAPE = 0x1b;

    private final LineParser plain;
    private byte[] line = new byte[1024];
    private boolean stripped;

    public Uncoloured(LineParser plain) {
        this.plain = plain;
    }

    /// True where a control sequence may begin somewhere in `bytes[from, to)`.
    public static boolean isColoured(byte[] bytes, int from, int to) {
        return Ascii.find(bytes, from, to, ESCAPE) >= 0;
    }

    /// Copies `bytes[from, to)` without its control sequences; answers the length of the copy.
    public static int strip(byte[] bytes, int from, int to, byte[] target) {
        int n = 0;
        for (int i = from; i < to;) {
            if (bytes[i] == ESCAPE && i + 1 < to && bytes[i + 1] == '[') {
                i = sequenceEnd(bytes, i + 2, to);
            } else {
                target[n++] = bytes[i++];
            }
        }
        return n;
    }

    /// Parameters and intermediate bytes are 0x20 … 0x3f, the final byte comes after them.
    private static int sequenceEnd(byte[] bytes, int at, int to) {
        int i = at;
        while (i < to && bytes[i] >= 0x20 && bytes[i] < 0x40) i++;
        return Math.min(to, i + 1);
    }

    @Override
    public boolean matches(byte[] bytes, int from, int to) {
        int length = uncolour(bytes, from, to);
        return stripped ? plain.matches(line, 0, length) : plain.matches(bytes, from, to);
    }

    private int uncolour(byte[] bytes, int from, int to) {
        stripped = isColoured(bytes, from, to);
        if (!stripped) return 0;
        if (line.length < to - from) line = Arrays.copyOf(line, to - from);
        return strip(bytes, from, to, line);
    }

    @Override
    public int form() {
        return plain.form();
    }

    @Override
    public void emit(byte[] bytes) {
        plain.emit(stripped ? line : bytes);
    }

    @Override
    public void continued(byte[] bytes, int from, int to, int number) {
        int length = uncolour(bytes, from, to);
        if (stripped) {
            plain.continued(line, 0, length, number);
        } else {
            plain.continued(bytes, from, to, number);
        }
    }

    @Override
    public boolean saysNothing(byte[] bytes, int from, int to) {
        return plain.saysNothing(bytes, from, to);
    }

    @Override
    public void restart(boolean sawAll) {
        plain.restart(sawAll);
    }

    @Override
    public void learn(byte[] bytes) {
        plain.learn(stripped ? line : bytes);
    }
}
