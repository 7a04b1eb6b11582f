package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Segment;
import java.util.Arrays;

/// What following a kind would give.
///
/// @param kind     the kind
/// @param reached  number of systems that see at least a few of its values
/// @param linked   values seen at two or more systems
/// @param phantoms linked values that were not seen where journeys begin, and values of other systems that link to nothing
/// @param direct   number of systems that hold the kind itself
/// @param values   all values seen
record Candidate(Kind kind, int reached, int linked, int phantoms, int direct, int values) {
    private static final int MOST_PER_RECORD = 4096;

    static Candidate of(Kind kind, Resolution resolution, RecordSpace space) {
        return new Counter(kind, resolution, space).count();
    }

    int score() {
        return linked - phantoms;
    }

    /// Counts in one pass over the records.
    private static final class Counter {
        private final Kind kind;
        private final RecordSpace space;
        private final Resolution resolution;
        private final SystemSets systems;
        private final long[] earliest;
        private final short[] firstSystem;

        Counter(Kind kind, Resolution resolution, RecordSpace space) {
            this.kind = kind;
            this.space = space;
            this.resolution = resolution;
            systems = new SystemSets(kind.size(), space.systemCount());
            earliest = new long[kind.size()];
            firstSystem = new short[kind.size()];
            Arrays.fill(earliest, Long.MAX_VALUE);
            Arrays.fill(firstSystem, (short) -1);
        }

        Candidate count() {
            int[] found = new int[MOST_PER_RECORD];
            for (int r = 0, all = space.size(); r < all; r++) {
                int n = resolution.resolve(r, found);
                for (int i = 0; i < n; i++) see(found[i], r);
            }
            int[] perSystem = systems.perSystem();
            int entry = entry(perSystem);
            int linked = 0;
            int phantoms = 0;
            int values = 0;
            for (int v = 0; v < kind.size(); v++) {
                int seen = systems.count(v);
                if (seen > 0) values++;
                if (seen > 1) linked++;
                if (seen > 0 && !systems.has(v, entry)) phantoms++;
            }
            int direct = (int) kind.columns().stream().mapToInt(column -> column.system).distinct().count();
            return new Candidate(kind, reached(perSystem, values), linked, phantoms, direct, values);
        }

        private void see(int value, int record) {
            int system = space.system(record);
            systems.add(value, system);
            long time = space.time(record);
            if (time != Segment.NO_TIME && time < earliest[value]) {
                earliest[value] = time;
                firstSystem[value] = (short) system;
            }
        }

        /// The system that sees most values; of equals the one that sees most of them first. Losses thin a flow out along its way, and a wrong clock
        /// misleads about time, not about this.
        private int entry(int[] seen) {
            int[] begins = new int[space.systemCount()];
            for (int v = 0; v < kind.size(); v++) {
                if (systems.count(v) > 1 && firstSystem[v] >= 0) begins[firstSystem[v]]++;
            }
            int best = 0;
            for (int s = 1; s < begins.length; s++) {
                if (seen[s] > seen[best] || seen[s] == seen[best] && begins[s] > begins[best]) best = s;
            }
            return best;
        }

        private int reached(int[] perSystem, int values) {
            int least = SystemSets.leastMessages(values);
            int reached = 0;
            for (int count : perSystem) {
                if (count >= least) reached++;
            }
            return reached;
        }
    }
}
