package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.LongSort;
import java.util.Arrays;

/// For each message and system the first dated record as written, before any clock is corrected.
final class FirstSightings {
    private static final int SAMPLE = 20_000;
    private final RecordSpace space;
    private final int[] records;
    private final int systems;
    private final int messages;

    private FirstSightings(RecordSpace space, int messages) {
        this.space = space;
        this.messages = messages;
        systems = space.systemCount();
        records = new int[messages * systems];
        Arrays.fill(records, -1);
    }

    /// Large captures are sampled evenly: a median needs no more.
    static FirstSightings of(RecordSpace space, Sightings sightings) {
        int step = Math.max(1, sightings.messages() / SAMPLE);
        int kept = (sightings.messages() + step - 1) / step;
        var firsts = new FirstSightings(space, kept);
        for (int m = 0; m < sightings.messages(); m += step) {
            for (int i = sightings.from(m); i < sightings.to(m); i++) firsts.see(m / step, sightings.record(i));
        }
        return firsts;
    }

    private void see(int message, int record) {
        if (space.time(record) == Segment.NO_TIME) return;
        int at = message * systems + space.system(record);
        if (records[at] < 0 || space.time(record) < space.time(records[at])) records[at] = record;
    }

    /// Number of messages that a system saw with a time.
    int dated(int system) {
        int count = 0;
        for (int m = 0; m < messages; m++) {
            if (records[m * systems + system] >= 0) count++;
        }
        return count;
    }

    /// Differences of the second system's time to the first's, in order of the second system's records, which `records` names.
    record Differences(long[] micros, int[] records) {}

    Differences differences(int first, int second) {
        int[] order = new int[messages];
        int n = 0;
        for (int m = 0; m < messages; m++) {
            if (records[m * systems + first] >= 0 && records[m * systems + second] >= 0) order[n++] = m;
        }
        long[] keyed = new long[n];
        for (int i = 0; i < n; i++) keyed[i] = (long) records[order[i] * systems + second] << 32 | order[i];
        LongSort.sort(keyed);
        long[] micros = new long[n];
        int[] at = new int[n];
        for (int i = 0; i < n; i++) {
            int message = (int) keyed[i];
            at[i] = (int) (keyed[i] >>> 32);
            micros[i] = space.time(at[i]) - space.time(records[message * systems + first]);
        }
        return new Differences(micros, at);
    }
}
