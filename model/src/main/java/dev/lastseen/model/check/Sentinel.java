package dev.lastseen.model.check;

import java.time.LocalDate;

/// Times that programs write when they know none: the zero of some clock or type, or its greatest value.
final class Sentinel {
    private static final long SECOND = 1_000_000L;
    static final long DAY = 86_400L * SECOND;
    static final long YEAR = 365 * DAY;
    private static final int YEAR_ONE = 1;
    private static final int FAR_YEAR = 9_000;

    /// Days about which a zone may shift: the least dates of SQL Server and of a 64-bit nanosecond count, the zeros of spreadsheets, of two file systems, of Unix, and
    /// the overflows of 31 and 32 bits of seconds.
    private static final long[] ZEROS = {day(1601, 1, 1), day(1753, 1, 1), day(1754, 8, 30), day(1899, 12, 30), day(1899, 12, 31), day(1900, 1, 1), day(1901, 12, 13), day(1904, 1, 1),
            day(1970, 1, 1), day(2038, 1, 19), day(2106, 2, 7)};
    private static final long AFTER_YEAR_ONE = day(YEAR_ONE + 1, 1, 1);
    private static final long FAR_TIMES = day(FAR_YEAR, 1, 1);

    private Sentinel() {}

    private static long day(int year, int month, int day) {
        return LocalDate.of(year, month, day).toEpochDay() * DAY;
    }

    /// True for a time, in microseconds since 1970 UTC, that stands for none.
    static boolean is(long micros) {
        return micros < AFTER_YEAR_ONE || micros >= FAR_TIMES || holdsZero(micros, micros);
    }

    /// True for a time that people write for "never": the last or first day of a year, the greatest time of a type, or any beyond the year 9000.
    static boolean standsForNever(long micros) {
        if (micros >= FAR_TIMES) return true;
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(micros, DAY));
        boolean turnOfYear = day.getDayOfYear() == 1 || day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
        return turnOfYear || is(micros);
    }

    /// True where a time from `least` to `greatest` may stand for none.
    static boolean between(long least, long greatest) {
        return is(least) || is(greatest) || holdsZero(least, greatest);
    }

    private static boolean holdsZero(long least, long greatest) {
        for (long zero : ZEROS) {
            if (least < zero + 2 * DAY && greatest >= zero - DAY) return true;
        }
        return false;
    }
}
