package dev.lastseen.importers.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The part of a source that is being read: whole lines, as many as fit, and more where one value needs it.
final class LineWindow {
    /// Small, so that the bytes are still near the processor when they are parsed.
    private static final int SMALLEST = 1 << 16;
    private static final int LARGEST = 1 << 26;

    private final InputStream input;
    private final JsonAccount account;
    byte[] bytes = new byte[SMALLEST];
    /// First byte that is not dealt with yet.
    int from;
    /// End of the last whole line.
    int limit;
    private int to;
    private long base;
    private long line;
    private boolean ended;

    LineWindow(InputStream input, JsonAccount account, long base, long line) {
        this.input = input;
        this.account = account;
        this.base = base;
        this.line = line;
    }

    /// Decoded bytes of the source before [#from].
    long offset() {
        return base + from;
    }

    /// 1-based line of [#from].
    long line() {
        return line;
    }

    int index(long offset) {
        return (int) (offset - base);
    }

    boolean ended() {
        return ended;
    }

    boolean canGrow() {
        return to - from < LARGEST / 2;
    }

    /// Reads on, until there is at least one whole line more. False where nothing is left.
    boolean fill() throws IOException {
        do {
            int known = move();
            read();
            limit = ended ? to : lastLineEnd(known);
            if (limit == from && !ended && to - from >= LARGEST) skipOverlong();
        } while (limit == from && !ended);
        return limit > from;
    }

    /// Moves what is left to the beginning, and makes room; answers where new bytes begin.
    private int move() {
        int left = to - from;
        base += from;
        if (left > bytes.length / 2 && bytes.length < LARGEST) {
            bytes = Arrays.copyOfRange(bytes, from, from + bytes.length * 2);
        } else {
            System.arraycopy(bytes, from, bytes, 0, left);
        }
        from = 0;
        to = left;
        return left;
    }

    private void read() throws IOException {
        while (to < bytes.length && !ended) readSome();
    }

    private int lastLineEnd(int known) {
        for (int i = to - 1; i >= known; i--) {
            if (bytes[i] == '\n') return i + 1;
        }
        return from;
    }

    /// Rejects a line that is too long to be held, up to its end.
    private void skipOverlong() throws IOException {
        long start = base + from;
        int end = -1;
        while (end < 0 && !ended) {
            base += to;
            to = 0;
            readSome();
            end = lineEndIn(0);
        }
        account.rejected(line, start, base + (end < 0 ? to : end - 1), "a line of more than " + (LARGEST >> 20) + " MB");
        from = end < 0 ? to : end;
        limit = from;
        if (end >= 0) line++;
    }

    private void readSome() throws IOException {
        int n = input.read(bytes, to, bytes.length - to);
        if (n < 0) {
            ended = true;
        } else {
            to += n;
        }
    }

    private int lineEndIn(int start) {
        for (int i = start; i < to; i++) {
            if (bytes[i] == '\n') return i + 1;
        }
        return -1;
    }

    /// Everything before `index` is dealt with; `newLine` is the line there.
    void take(int index, long newLine) {
        from = index;
        line = newLine;
    }

    /// Everything before `index` is dealt with.
    void take(int index) {
        for (int i = from; i < index; i++) {
            if (bytes[i] == '\n') line++;
        }
        from = index;
    }

    /// Rejects everything before `index`, but for the end of its last line.
    void reject(int index, String reason) {
        int end = index;
        while (end > from && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) end--;
        account.rejected(line, base + from, base + end, reason);
        take(index);
    }

    /// First index at or after `index` that is not blank; with `punctuation`, brackets and commas are blank.
    int skipBlank(int index, boolean punctuation) {
        int at = index;
        while (at < limit && (bytes[at] <= ' ' && bytes[at] >= 0 || punctuation && isPunctuation(bytes[at]))) at++;
        return at;
    }

    private static boolean isPunctuation(byte b) {
        return b == ',' || b == ']' || b == '}' || b == '[';
    }

    /// Where a broken value that begins at [#from] and was found out at `problem` ends: with the line of the problem, or before that
    /// line where it begins a value of its own.
    int endOfDamage(int problem) {
        int first = lineEnd(from);
        if (problem < first || problem >= limit) return first;
        int begin = problem;
        while (begin > first && bytes[begin - 1] != '\n') begin--;
        return bytes[begin] == '{' ? begin : lineEnd(problem);
    }

    /// The next line after that of [#from] that begins with a brace, or the limit.
    int nextObjectLine() {
        int at = lineEnd(from);
        while (at < limit && bytes[at] != '{') at = lineEnd(at);
        return at;
    }

    private int lineEnd(int index) {
        int at = index;
        while (at < limit && bytes[at] != '\n') at++;
        return Math.min(limit, at + 1);
    }
}
