package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.LongSort;
import java.util.Arrays;
import java.util.List;

/// When each message was first and last seen at each system of the journey, with clocks corrected. Systems are numbered here 0 … [#systems]−1 and lead back to
/// the [RecordSpace] by [#system]. Times in microseconds since 1970 UTC.
public final class Presence {
    /// The time of a system that never saw the message.
    public static final long ABSENT = Long.MAX_VALUE;
    /// The time of a system that saw it only in records without a time.
    public static final long UNDATED = Long.MIN_VALUE;
    private static final long[] UNITS = {60_000_000L, 1_000_000L};

    private final int messages;
    private final int[] systems;
    private final long[] first;
    private final long[] last;
    private final long[] resolution;

    private Presence(int messages, int[] systems) {
        this.messages = messages;
        this.systems = systems;
        first = new long[messages * systems.length];
        last = new long[messages * systems.length];
        resolution = new long[systems.length];
        Arrays.fill(first, ABSENT);
        Arrays.fill(last, ABSENT);
    }

    static Presence of(RecordSpace space, Sightings sightings, int[] systems, Clocks clocks) {
        var presence = new Presence(sightings.messages(), systems);
        int[] local = new int[space.systemCount()];
        Arrays.fill(local, -1);
        for (int i = 0; i < systems.length; i++) local[systems[i]] = i;
        for (int m = 0; m < sightings.messages(); m++) {
            for (int i = sightings.from(m); i < sightings.to(m); i++) {
                int record = sightings.record(i);
                int system = local[space.system(record)];
                if (system >= 0) presence.see(m * systems.length + system, clocks.time(record));
            }
        }
        Arrays.setAll(presence.resolution, presence::measure);
        return presence;
    }

    /// The coarsest unit of which all times of a system are multiples.
    private long measure(int system) {
        for (long unit : UNITS) {
            if (isWhole(system, unit)) return unit;
        }
        return 0;
    }

    private boolean isWhole(int system, long unit) {
        for (int m = 0; m < messages; m++) {
            if (dated(m, system) && first(m, system) % unit != 0) return false;
        }
        return true;
    }

    private void see(int at, long time) {
        if (time == Segment.NO_TIME) {
            if (first[at] == ABSENT) {
                first[at] = UNDATED;
                last[at] = UNDATED;
            }
        } else if (first[at] == ABSENT || first[at] == UNDATED) {
            first[at] = time;
            last[at] = time;
        } else {
            first[at] = Math.min(first[at], time);
            last[at] = Math.max(last[at], time);
        }
    }

    public int messages() {
        return messages;
    }

    /// Number of systems of the journey.
    public int systems() {
        return systems.length;
    }

    /// The number that a system of the journey has in the [RecordSpace].
    public int system(int system) {
        return systems[system];
    }

    public boolean seen(int message, int system) {
        return first[message * systems.length + system] != ABSENT;
    }

    /// True where the system saw the message at a known time.
    public boolean dated(int message, int system) {
        return isKnown(first[message * systems.length + system]);
    }

    private static boolean isKnown(long time) {
        return time != ABSENT && time != UNDATED;
    }

    /// First time, [#ABSENT] or [#UNDATED].
    public long first(int message, int system) {
        return first[message * systems.length + system];
    }

    /// Last time, [#ABSENT] or [#UNDATED].
    public long last(int message, int system) {
        return last[message * systems.length + system];
    }

    /// In which unit a system writes times, in microseconds: minutes, seconds, or 0 for what is finer. The true time lies up to one unit later than the written one.
    public long resolution(int system) {
        return resolution[system];
    }

    /// How much too short latencies are on average, because the later system cuts more off its times than the earlier one does. What is cut off differs from message to
    /// message: where latencies do not, nothing is.
    ///
    /// @param spread between the shortest latency and the longest
    long cutOff(int from, int to, long spread) {
        return spread > Math.max(resolution[from], resolution[to]) / 4 ? (resolution[to] - resolution[from]) / 2 : 0;
    }

    /// True where `a` saw the message before `b` whatever was cut off their times. To be asked where both saw it at a known time.
    boolean precedes(int message, int a, int b) {
        long latest = first(message, a) + resolution[a];
        return latest < first(message, b) || latest == first(message, b) && resolution[a] + resolution[b] > 0;
    }

    /// The latencies from `from` to `to` in ascending order: first seen there minus first seen here, over the messages that both saw at a known time.
    public long[] latencies(int from, int to) {
        long[] found = new long[messages];
        int n = 0;
        int stride = systems.length;
        for (int row = 0; row < first.length; row += stride) {
            if (isKnown(first[row + from]) && isKnown(first[row + to])) found[n++] = first[row + to] - first[row + from];
        }
        long[] latencies = Arrays.copyOf(found, n);
        LongSort.sort(latencies);
        return latencies;
    }

    List<String> names(RecordSpace space) {
        return Arrays.stream(systems).mapToObj(s -> space.systems().get(s)).toList();
    }
}
