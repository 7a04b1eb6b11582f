package dev.lastseen.model.contrast;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;

/// The values of one field over the rows: for each row the first that was met, the last, and whatever stood between. Codes are those of [ValueCode], with the words of
/// [Words] and [#A_TIME] in place of times.
final class Field {
    /// The code of a row that has no value.
    static final int ABSENT = -1;
    /// Stands for any time; which one it is, [#time] answers.
    static final int A_TIME = 5;
    private static final int MOST_CHANGES = 4;

    private final String name;
    private final int[] first;
    private int[] last = {};
    private long[] times = {};
    private long[] changes = {};
    private int changeCount;
    private boolean crowded;
    private int filled;
    private int early;
    private int ownTimes;
    private int timesMet;

    Field(String name, int rows) {
        this.name = name;
        first = new int[rows];
        Arrays.fill(first, ABSENT);
    }

    String name() {
        return name;
    }

    int rows() {
        return first.length;
    }

    /// @param opening true where the value stands in the row's first record
    void put(int row, int code, boolean opening) {
        if (first[row] == ABSENT) {
            first[row] = code;
            filled++;
            if (opening) early++;
        } else if (last(row) != code) {
            change(row, code);
        }
    }

    /// @param own true where the record's own time is this one
    void putTime(int row, long micros, boolean opening, boolean own) {
        if (times.length == 0) {
            times = new long[first.length];
            Arrays.fill(times, Segment.NO_TIME);
        }
        times[row] = micros;
        timesMet++;
        if (own) ownTimes++;
        put(row, A_TIME, opening);
    }

    private void change(int row, int code) {
        if (last.length == 0) {
            last = new int[first.length];
            Arrays.fill(last, ABSENT);
        }
        last[row] = code;
        if (changeCount >= MOST_CHANGES * first.length) crowded = true;
        if (crowded) return;
        if (changeCount == changes.length) changes = Arrays.copyOf(changes, Math.max(64, changeCount * 2));
        changes[changeCount++] = (long) row << 32 | code & 0xFFFF_FFFFL;
    }

    /// The value that was met first, or [#ABSENT].
    int first(int row) {
        return first[row];
    }

    /// The value that was met last, or [#ABSENT].
    int last(int row) {
        return last.length == 0 || last[row] == ABSENT ? first[row] : last[row];
    }

    /// The time that was met last, in microseconds since 1970 UTC, or [Segment#NO_TIME].
    long time(int row) {
        return times.length == 0 ? Segment.NO_TIME : times[row];
    }

    /// Shows the values that rows took after their first ones. Where rows take very many, only their last ones.
    void further(Coded.Further visitor) {
        for (int row = 0; crowded && row < last.length; row++) {
            if (last[row] != ABSENT) visitor.code(row, last[row]);
        }
        for (int i = 0; !crowded && i < changeCount; i++) visitor.code((int) (changes[i] >>> 32), (int) changes[i]);
    }

    boolean missing(int row) {
        return (first[row] == ABSENT || ValueCode.isMissing(first[row])) && (last(row) == ABSENT || ValueCode.isMissing(last(row)));
    }

    /// Number of rows with any value, null and empty included.
    int filled() {
        return filled;
    }

    boolean hasTimes() {
        return times.length > 0;
    }

    /// True where nearly every record with this field has it as its own time.
    boolean isOwnTime() {
        return timesMet > 0 && ownTimes >= 0.95 * timesMet;
    }

    /// True where most rows get the field only after their first record: it tells what the system did, not what came in.
    boolean late() {
        return early * 2 < filled;
    }
}
