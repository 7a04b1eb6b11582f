package dev.lastseen.model.follow;

import java.util.Arrays;
import java.util.List;

/// Step 3: kind L *belongs to* kind K when, among the records that carry both, nearly every value of L meets exactly one value of K. So a request id belongs to
/// a message, while a thread or a tenant, which meets many, is above it and glues nothing together.
final class Dependencies {
    /// Share of L's values that must meet exactly one K.
    static final double EXCLUSIVE = 0.985;
    static final int NONE = -1;
    static final int SEVERAL = -2;

    private final List<Kind> kinds;
    private final RecordIds ids;
    /// `met[l][k][value]`: the one value of K that a value of L meets, [#NONE], or [#SEVERAL]; null where the kinds never meet.
    private final int[][][] met;
    private final boolean[] repeats;

    Dependencies(List<Kind> kinds, RecordIds ids, int records) {
        this.kinds = kinds;
        this.ids = ids;
        met = new int[kinds.size()][kinds.size()][];
        repeats = new boolean[kinds.size()];
        for (Kind kind : kinds) repeats[kind.id()] = repeats(kind);
        for (int r = 0; r < records; r++) {
            if (ids.to(r) - ids.from(r) > 1) meet(r);
        }
    }

    private static boolean repeats(Kind kind) {
        int occurrences = 0;
        for (IdColumn column : kind.columns()) occurrences += column.records.length;
        return occurrences - kind.size() >= Math.max(2, kind.size() / 20);
    }

    private void meet(int record) {
        for (int a = ids.from(record); a < ids.to(record); a++) {
            for (int b = ids.from(record); b < ids.to(record); b++) {
                if (ids.kind(a) != ids.kind(b)) meet(ids.kind(a), ids.value(a), ids.kind(b), ids.value(b));
            }
        }
    }

    private void meet(int kind, int value, int otherKind, int other) {
        int[] seen = met[kind][otherKind];
        if (seen == null) {
            seen = new int[kinds.get(kind).size()];
            Arrays.fill(seen, NONE);
            met[kind][otherKind] = seen;
        }
        if (seen[value] == NONE) seen[value] = other;
        else if (seen[value] != other) seen[value] = SEVERAL;
    }

    /// True where records that carry only `lower` may be joined to `upper`: it belongs there, and enough of its values come back for that to mean something.
    boolean joins(int lower, int upper) {
        return repeats[lower] && belongs(lower, upper);
    }

    /// True where kind `lower` belongs to kind `upper`.
    boolean belongs(int lower, int upper) {
        int[] seen = met[lower][upper];
        if (seen == null) return false;
        int one = 0;
        int several = 0;
        for (int value : seen) {
            if (value >= 0) one++;
            else if (value == SEVERAL) several++;
        }
        return one >= 2 && one >= EXCLUSIVE * (one + several);
    }

    /// True where values of `lower` may be used for one value of `upper` after the other: most of them meet several, or nine of ten meet one and the others
    /// several. Even one in a hundred matters: a system that logs only `lower` would seem to miss those messages, and so could vouch for none.
    boolean isReused(int lower, int upper) {
        int[] seen = met[lower][upper];
        if (seen == null) return false;
        int one = 0;
        int several = 0;
        for (int value : seen) {
            if (value >= 0) one++;
            else if (value == SEVERAL) several++;
        }
        return several > one || several > 0 && one >= 9 * several;
    }

    /// For each value of `lower` the value of `upper` that it belongs to, [#NONE] or [#SEVERAL]; null where the kinds never meet.
    int[] owner(int lower, int upper) {
        return met[lower][upper];
    }
}
