package dev.lastseen.model.check.scene;

/// How regularly a system writes. Times and pauses in microseconds, clocks corrected.
///
/// @param records number of dated records
/// @param first   time of the first record
/// @param last    time of the last record
/// @param usual   99th percentile of the pauses between neighbouring records
/// @param longest the longest pause
public record Rhythm(int records, long first, long last, long usual, long longest) {
    /// @param sorted ascending times, at least one
    static Rhythm of(long[] sorted) {
        long[] pauses = new long[sorted.length - 1];
        long longest = 0;
        for (int i = 0; i < pauses.length; i++) {
            pauses[i] = sorted[i + 1] - sorted[i];
            longest = Math.max(longest, pauses[i]);
        }
        int n = pauses.length;
        long usual = n == 0 ? 0 : Select.nth(pauses, n, (int) Math.min(n - 1L, n * 99L / 100));
        return new Rhythm(sorted.length, sorted[0], sorted[sorted.length - 1], usual, longest);
    }
}
