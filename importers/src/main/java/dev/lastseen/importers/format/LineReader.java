package dev.lastseen.importers.format;

import java.io.IOException;
import java.util.Arrays;

/// Reads a source line by line without making objects. A line ends after LF; CR before it does not belong to its text. A line longer than [#MAX_LINE] is shown
/// by its beginning only, and told as [#tooLong].
final class LineReader {
    static final int MAX_LINE = 1 << 20;
    private static final int HISTORY = 1 << 16;
    private static final int INITIAL = 1 << 17;
    /// Few enough that the bytes are still near the processor when they are parsed, after they were hashed and searched for line ends.
    private static final int READ = 1 << 15;

    private final DecodedInput input;
    private byte[] buffer = new byte[INITIAL];
    private long bufferOffset;
    private int limit;
    private int lineFrom;
    private int lineTo;
    private int next;
    private long skipped;
    private boolean ended;
    private boolean terminated;
    private boolean tooLong;
    private long line;

    /// Called for lines in memory.
    interface Visitor {
        void line(byte[] bytes, int from, int to);
    }

    /// Starts where the input stands.
    LineReader(DecodedInput input) {
        this.input = input;
        bufferOffset = input.position();
    }

    /// Goes to the next line; false at the end of the source.
    boolean next() throws IOException {
        bufferOffset += skipped;
        skipped = 0;
        lineFrom = next;
        tooLong = false;
        int at = next;
        while (true) {
            int end = newline(at);
            if (end >= 0) return found(end, end + 1, true);
            at = limit;
            if (limit - lineFrom > MAX_LINE) return skipRest();
            int before = lineFrom;
            if (!fill()) break;
            at -= before - lineFrom;
        }
        return limit > lineFrom && found(limit, limit, false);
    }

    private boolean found(int end, int after, boolean closed) {
        lineTo = end > lineFrom && buffer[end - 1] == '\r' ? end - 1 : end;
        next = after;
        terminated = closed;
        line++;
        return true;
    }

    private int newline(int at) {
        byte[] bytes = buffer;
        int end = limit;
        int i = at;
        while (i < end && bytes[i] != '\n') i++;
        return i < end ? i : -1;
    }

    /// Keeps the beginning of an endless line, and passes over the rest.
    private boolean skipRest() throws IOException {
        tooLong = true;
        lineTo = lineFrom + MAX_LINE;
        terminated = false;
        line++;
        skipped = (long) limit - lineTo;
        limit = lineTo;
        next = lineTo;
        byte[] rest = new byte[1 << 16];
        int n = input.read(rest, 0, rest.length);
        while (n >= 0) {
            int end = indexOfNewline(rest, n);
            if (end >= 0) return resume(rest, end + 1, n);
            skipped += n;
            n = input.read(rest, 0, rest.length);
        }
        ended = true;
        return true;
    }

    private boolean resume(byte[] rest, int from, int n) {
        skipped += from;
        terminated = true;
        if (limit + n - from > buffer.length) buffer = Arrays.copyOf(buffer, limit + n);
        System.arraycopy(rest, from, buffer, limit, n - from);
        limit += n - from;
        return true;
    }

    private static int indexOfNewline(byte[] bytes, int n) {
        for (int i = 0; i < n; i++) {
            if (bytes[i] == '\n') return i;
        }
        return -1;
    }

    /// Reads more behind what is there; false at the end of the source. May move the line within the buffer.
    private boolean fill() throws IOException {
        if (ended) return false;
        if (limit == buffer.length) makeRoom();
        int n = input.read(buffer, limit, Math.min(READ, buffer.length - limit));
        if (n < 0) {
            ended = true;
            return false;
        }
        limit += n;
        return true;
    }

    private void makeRoom() {
        int drop = Math.max(0, lineFrom - HISTORY);
        if (drop < buffer.length / 4) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
            return;
        }
        System.arraycopy(buffer, drop, buffer, 0, limit - drop);
        limit -= drop;
        lineFrom -= drop;
        next -= drop;
        bufferOffset += drop;
    }

    /// Shows the first lines of the source before any of them is read: those that fit into memory, at most the first `max` bytes. True where these are all.
    boolean lookAhead(int max, Visitor visitor) throws IOException {
        boolean more = true;
        while (more && limit < Math.min(max, buffer.length)) more = fill();
        boolean all = ended && limit <= max;
        visit(buffer, 0, Math.min(max, limit), all, visitor);
        return all;
    }

    /// Shows the lines that stand shortly before this one, oldest first.
    void lookBack(Visitor visitor) {
        int from = lineFrom;
        int first = Math.max(0, lineFrom - HISTORY);
        int start = bufferOffset == 0 && first == 0 ? 0 : indexAfterNewline(first, from);
        visit(buffer, start, from, false, visitor);
    }

    private int indexAfterNewline(int at, int to) {
        for (int i = at; i < to; i++) {
            if (buffer[i] == '\n') return i + 1;
        }
        return to;
    }

    /// Shows the lines in `bytes[from, to)`; a last one that no newline ends only where `whole`.
    static void visit(byte[] bytes, int from, int to, boolean whole, Visitor visitor) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (bytes[i] != '\n') continue;
            visitor.line(bytes, start, i > start && bytes[i - 1] == '\r' ? i - 1 : i);
            start = i + 1;
        }
        if (whole && start < to) visitor.line(bytes, start, to);
    }

    /// The memory that holds the line; valid until the next call.
    byte[] bytes() {
        return buffer;
    }

    int from() {
        return lineFrom;
    }

    /// Index after the line's text, its line end left out.
    int to() {
        return lineTo;
    }

    /// First byte of the line, counted from the beginning of the decoded source.
    long offset() {
        return bufferOffset + lineFrom;
    }

    /// Byte after the line and its end.
    long end() {
        return bufferOffset + next + skipped;
    }

    /// 1-based number of the line.
    long line() {
        return line;
    }

    /// True where a line end closes the line.
    boolean terminated() {
        return terminated;
    }

    /// True where the line is longer than [#MAX_LINE]; the text is its beginning.
    boolean tooLong() {
        return tooLong;
    }
}
