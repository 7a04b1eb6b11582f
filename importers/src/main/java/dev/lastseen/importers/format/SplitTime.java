package dev.lastseen.importers.format;

/// A time that two cells of a row hold: the day in one, the time of day in the other. One for each source.
final class SplitTime {
    private static final int LONGEST = 32;

    private final int day;
    private final int clock;
    private final byte[] joined = new byte[2 * LONGEST + 1];

    /// @param day   the column of the day
    /// @param clock the column of the time of day
    SplitTime(int day, int clock) {
        this.day = day;
        this.clock = clock;
    }

    /// `2026-05-11`, `11.05.2026`, `5/11/2026`.
    static boolean isDay(byte[] bytes, int from, int to) {
        int separators = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '-' || bytes[i] == '.' || bytes[i] == '/') separators++;
            else if (!isDigit(bytes[i])) return false;
        }
        return separators == 2 && to - from >= 8 && to - from <= 10;
    }

    /// `08:00:07`, `08:00:07.123`, `8:00 AM`.
    static boolean isClock(byte[] bytes, int from, int to) {
        if (to - from < 4 || to - from > 15 || !isDigit(bytes[from])) return false;
        return bytes[from + 1] == ':' || isDigit(bytes[from + 1]) && bytes[from + 2] == ':';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /// Reads the time of a row; false where a cell is missing or holds something else.
    boolean read(CsvCells cells, byte[] bytes, CellTime time) {
        if (Math.max(day, clock) >= cells.count()) return false;
        int n = copy(cells, day, bytes, 0);
        joined[n++] = ' ';
        n += copy(cells, clock, bytes, n);
        return time.read(joined, 0, n, false);
    }

    private int copy(CsvCells cells, int column, byte[] bytes, int at) {
        int length = Math.min(LONGEST, cells.to(column) - cells.from(column));
        System.arraycopy(bytes, cells.from(column), joined, at, length);
        return length;
    }
}
