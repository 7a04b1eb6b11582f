package dev.lastseen.importers.format;

import java.io.IOException;
import java.util.Arrays;

/// Hands out the rows of a table; one whose quoted cells hold line ends spans lines. A row that never closes its quotes is handed out as its first line only, so that a stray
/// quote costs one row and not the rest of the table.
final class CsvRows {
    /// A row that has not closed its quotes by then has one astray.
    static final int LONGEST_ROW = 1 << 17;
    private static final int MOST_LINES = 500;

    private final LineReader lines;
    private byte[] held = new byte[1 << 12];
    private int heldFrom;
    private int heldTo;
    private long heldOffset;
    private long heldLine;
    private boolean heldTerminated = true;

    private byte[] bytes = held;
    private int from;
    private int to;
    private long offset;
    private long end;
    private long line;
    private boolean terminated;
    private boolean tooLong;
    private boolean fromHeldMemory;

    CsvRows(LineReader lines) {
        this.lines = lines;
    }

    LineReader lines() {
        return lines;
    }

    /// Goes to the next line, as the beginning of a row; false at the end.
    boolean next() throws IOException {
        if (heldFrom < heldTo) return nextHeld();
        if (!lines.next()) return false;
        fromHeldMemory = false;
        bytes = lines.bytes();
        from = lines.from();
        to = lines.to();
        offset = lines.offset();
        end = lines.end();
        line = lines.line();
        terminated = lines.terminated();
        tooLong = lines.tooLong();
        return true;
    }

    private boolean nextHeld() {
        bytes = held;
        fromHeldMemory = true;
        from = heldFrom;
        offset = heldOffset;
        line = heldLine++;
        tooLong = false;
        int newline = from;
        while (newline < heldTo && held[newline] != '\n') newline++;
        to = newline > from && newline < heldTo && held[newline - 1] == '\r' ? newline - 1 : newline;
        heldFrom = Math.min(heldTo, newline + 1);
        terminated = newline < heldTo || heldTerminated;
        heldOffset += heldFrom - from;
        end = heldOffset;
        return true;
    }

    /// Adds the next lines to the row until `cells` closes its quotes. False where it never does; then the row is its first line alone again, and the others come next.
    boolean extend(CsvCells cells) throws IOException {
        int firstLength = (int) (end - offset);
        gather();
        int n = 1;
        int rowTo = firstLength;
        while (n < MOST_LINES && rowTo < LONGEST_ROW) {
            if (rowTo == heldTo && !appendLine()) break;
            int newline = rowTo;
            while (newline < heldTo && held[newline] != '\n') newline++;
            int textTo = newline > 0 && held[newline - 1] == '\r' ? newline - 1 : newline;
            rowTo = Math.min(heldTo, newline + 1);
            n++;
            CsvCells.Split split = cells.split(held, 0, textTo);
            if (split == CsvCells.Split.MALFORMED) break;
            if (split == CsvCells.Split.WHOLE) return accept(rowTo, textTo, n, newline < heldTo);
        }
        return giveUp(firstLength);
    }

    /// Moves the first line, and what is held behind it, to the beginning of the held memory.
    private void gather() {
        int length = (int) (end - offset);
        int rest = heldTo - heldFrom;
        boolean fromHeld = fromHeldMemory;
        byte[] target = new byte[Math.max(1 << 12, length + rest)];
        System.arraycopy(bytes, from, target, 0, Math.min(length, bytes.length - from));
        if (fromHeld) System.arraycopy(held, heldFrom, target, length, rest);
        held = target;
        heldFrom = 0;
        heldTo = length + (fromHeld ? rest : 0);
        if (!fromHeld) heldTerminated = terminated;
        heldOffset = offset;
        heldLine = line;
    }

    private boolean appendLine() throws IOException {
        if (!heldTerminated || !lines.next() || lines.tooLong()) return false;
        int length = (int) (lines.end() - lines.offset());
        if (heldTo + length > held.length) held = Arrays.copyOf(held, Math.max(heldTo + length, held.length * 2));
        System.arraycopy(lines.bytes(), lines.from(), held, heldTo, length);
        heldTo += length;
        heldTerminated = lines.terminated();
        return true;
    }

    private boolean accept(int rowTo, int textTo, int rowLines, boolean closed) {
        bytes = held;
        from = 0;
        to = textTo;
        end = offset + rowTo;
        terminated = closed;
        heldFrom = rowTo;
        heldOffset = end;
        heldLine = line + rowLines;
        return true;
    }

    private boolean giveUp(int firstLength) {
        bytes = held;
        from = 0;
        to = firstLength;
        heldFrom = firstLength;
        heldOffset = end;
        heldLine = line + 1;
        return false;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    long offset() {
        return offset;
    }

    long end() {
        return end;
    }

    /// 1-based line on which the row begins.
    long line() {
        return line;
    }

    /// True where a line end closes the row.
    boolean terminated() {
        return terminated;
    }

    /// True where the row's line is too long to be read.
    boolean tooLong() {
        return tooLong;
    }
}
