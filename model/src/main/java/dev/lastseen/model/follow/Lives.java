package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.LongSort;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Cuts identifiers that are used again and again into *lives*, one for each use, so that they join records only within a life. A pool of request numbers that
/// comes round every few hours is such a kind; a thread that has several messages is not: its values come back at random, some often, some once.
final class Lives {
    /// Share of reuses that must come after a long pause.
    private static final double SEPARATE = 0.99;
    private static final int PAUSE_TO_LIFE = 10;
    /// Variance over mean of the number of uses a value: about 1 where values come back at random, near 0 where a pool is used in turn.
    private static final double IN_TURN = 0.5;

    private final RecordSpace space;
    private final RecordIds ids;
    private final Kind kind;
    private final int owner;
    private final long[][] events;

    /// @param owner number of the kind whose values change from life to life
    Lives(RecordSpace space, RecordIds ids, Kind kind, int owner) {
        this.space = space;
        this.ids = ids;
        this.kind = kind;
        this.owner = owner;
        events = events();
    }

    /// The kind with a value for each life, or the kind itself where its values are not reused in turn. The occurrences of its columns are renumbered.
    Kind cut() {
        int[] lifeOf = new int[space.size()];
        Arrays.fill(lifeOf, -1);
        var numbers = new Ints();
        var use = new Use();
        for (int v = 0; v < kind.size(); v++) cut(v, numbers, lifeOf, use);
        if (!use.inTurn()) return kind;
        for (IdColumn column : kind.columns()) {
            for (int i = 0; i < column.records.length; i++) column.values[i] = lifeOf[column.records[i]];
        }
        return new Kind(kind.id(), kind.name(), kind.columns(), numbers.toArray(), true);
    }

    /// For each value its records in order of time, each packed with what it is sorted by.
    private long[][] events() {
        int[] counts = new int[kind.size()];
        for (IdColumn column : kind.columns()) {
            for (int value : column.values) counts[value]++;
        }
        long[][] all = new long[kind.size()][];
        for (int v = 0; v < all.length; v++) all[v] = new long[counts[v]];
        for (IdColumn column : kind.columns()) {
            for (int i = 0; i < column.records.length; i++) all[column.values[i]][--counts[column.values[i]]] = column.records[i];
        }
        for (int v = 0; v < all.length; v++) all[v] = Arrays.stream(all[v]).boxed().sorted((a, b) -> Long.compare(time(a), time(b))).mapToLong(r -> r).toArray();
        return all;
    }

    private long time(long record) {
        return space.time((int) record);
    }

    /// What the reuses of all values look like together.
    private static final class Use {
        private int values;
        private long lives;
        private double squares;
        private long[] pauses = new long[64];
        private int pauseCount;
        private long[] durations = new long[64];
        private int durationCount;
        private int comebacks;
        private int interrupted;

        void value(int count) {
            values++;
            lives += count;
            squares += (double) count * count;
        }

        /// @param before systems that the life before was seen at
        /// @param after  systems of the life that comes back
        void comesBack(int before, int after) {
            comebacks++;
            if (before < after) interrupted++;
        }

        void pause(long micros) {
            if (pauseCount == pauses.length) pauses = Arrays.copyOf(pauses, pauseCount * 2);
            pauses[pauseCount++] = micros;
        }

        void life(long micros) {
            if (durationCount == durations.length) durations = Arrays.copyOf(durations, durationCount * 2);
            durations[durationCount++] = micros;
        }

        /// True where the values are used one after the other: nearly as often each, and always after a long pause. What comes back mostly because it did not
        /// get through before is no new use, but the same thing tried again.
        boolean inTurn() {
            if (values == 0 || pauseCount == 0) return false;
            double mean = (double) lives / values;
            double dispersion = (squares / values - mean * mean) / mean;
            LongSort.sort(durations, durationCount);
            long longest = durations[(int) (durationCount * 99L / 100)];
            long separate = Arrays.stream(pauses, 0, pauseCount).filter(p -> p > PAUSE_TO_LIFE * longest).count();
            boolean retried = interrupted * 2 > comebacks;
            return !retried && dispersion < IN_TURN && separate >= SEPARATE * pauseCount;
        }
    }

    private void cut(int value, Ints numbers, int[] lifeOf, Use use) {
        long[] records = events[value];
        int lives = 0;
        int start = 0;
        int before = 0;
        while (start < records.length) {
            int end = lifeEnd(records, start);
            for (int i = start; i < end; i++) lifeOf[(int) records[i]] = numbers.size();
            numbers.add(kind.numbers()[value]);
            lives++;
            int systems = systems(records, start, end);
            if (lives > 1) use.comesBack(before, systems);
            before = systems;
            use.life(time(records[end - 1]) - time(records[start]));
            if (end < records.length) use.pause(time(records[end]) - time(records[end - 1]));
            start = end;
        }
        use.value(lives);
    }

    private int systems(long[] records, int from, int to) {
        var seen = new BitSet();
        for (int i = from; i < to; i++) seen.set(space.system((int) records[i]));
        return seen.cardinality();
    }

    /// Index after the last record of the life that begins at `start`: the longest pause before the records of another owner.
    private int lifeEnd(long[] records, int start) {
        int mine = Dependencies.NONE;
        int lastMine = start;
        for (int i = start; i < records.length; i++) {
            int met = owner((int) records[i]);
            if (met == Dependencies.NONE) continue;
            if (mine == Dependencies.NONE || mine == met) {
                mine = met;
                lastMine = i;
            } else {
                return longestPause(records, lastMine, i);
            }
        }
        return records.length;
    }

    private int longestPause(long[] records, int from, int to) {
        int cut = to;
        long longest = -1;
        for (int i = from; i < to; i++) {
            long pause = time(records[i + 1]) - time(records[i]);
            if (pause > longest) {
                longest = pause;
                cut = i + 1;
            }
        }
        return cut;
    }

    private int owner(int record) {
        if (space.time(record) == Segment.NO_TIME) return Dependencies.NONE;
        for (int e = ids.from(record); e < ids.to(record); e++) {
            if (ids.kind(e) == owner) return ids.value(e);
        }
        return Dependencies.NONE;
    }

    /// A first look that costs little: whether the values have nearly the same number of owners each.
    private static boolean isInTurn(int[] kindOf, int values) {
        int[] owners = new int[values];
        for (int value : kindOf) {
            if (value >= 0) owners[value]++;
        }
        return dispersion(owners) < IN_TURN;
    }

    /// Variance over mean, zeros left out.
    private static double dispersion(int[] counts) {
        double sum = 0;
        double squares = 0;
        int n = 0;
        for (int count : counts) {
            sum += count;
            squares += (double) count * count;
            if (count > 0) n++;
        }
        double mean = sum / Math.max(1, n);
        return n == 0 ? Double.MAX_VALUE : (squares / n - mean * mean) / mean;
    }

    /// The kinds, those that are reused in turn cut into lives. A kind is tried where most of its values, or a few of them, meet
    /// several values of a kind that itself meets one.
    static List<Kind> cutAll(RecordSpace space, List<Kind> kinds, RecordIds ids, Dependencies dependencies) {
        return kinds.stream().map(kind -> {
            for (Kind owner : kinds) {
                boolean above = owner.id() != kind.id() && dependencies.isReused(kind.id(), owner.id()) && dependencies.belongs(owner.id(), kind.id());
                if (above && isInTurn(dependencies.owner(owner.id(), kind.id()), kind.size())) {
                    Kind cut = new Lives(space, ids, kind, owner.id()).cut();
                    if (cut.size() > kind.size()) return cut;
                }
            }
            return kind;
        }).toList();
    }
}
