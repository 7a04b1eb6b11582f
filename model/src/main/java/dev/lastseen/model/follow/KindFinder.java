package dev.lastseen.model.follow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Step 2: columns belong to one kind when their values overlap and agree in time. Names play no part.
final class KindFinder {
    private static final int LEAST_SHARED = 5;
    private static final double LEAST_SHARE = 0.3;

    private final List<IdColumn> columns;
    private final int valueCount;
    private final int[] parent;

    KindFinder(List<IdColumn> columns, int valueCount) {
        this.columns = columns;
        this.valueCount = valueCount;
        parent = new int[columns.size()];
        Arrays.setAll(parent, i -> i);
    }

    /// The kinds, each with its values renumbered; a column that overlaps with no other is a kind of its own.
    List<Kind> kinds() {
        int[][] shared = sharedCounts();
        var agreement = new TimeAgreement(valueCount);
        var chancy = new ArrayList<Match>();
        for (int a = 0; a < columns.size(); a++) {
            for (int b = a + 1; b < columns.size(); b++) {
                if (root(a) == root(b) || !overlap(a, b, shared[a][b]) || !agreement.agree(columns.get(a), columns.get(b), shared[a][b])) continue;
                if (isChancy(a, b)) chancy.add(new Match(a, b, agreement.spread(columns.get(a), columns.get(b), shared[a][b])));
                else parent[root(b)] = root(a);
            }
        }
        joinClosest(chancy);
        return group();
    }

    /// Two columns of numbers that agree in time.
    ///
    /// @param spread interquartile range of the time between equal values, in microseconds
    private record Match(int a, int b, double spread) {}

    private boolean isChancy(int a, int b) {
        return columns.get(a).weak && columns.get(b).weak;
    }

    /// A queue that numbers its entries almost in step with the messages in them agrees with other systems' message numbers twice, once by chance: the closer
    /// agreement counts, and its rival, which names other values in the same records, stays apart.
    private void joinClosest(List<Match> matches) {
        matches.sort(Comparator.comparingDouble(Match::spread));
        for (Match match : matches) {
            if (root(match.a) != root(match.b) && !areRivals(root(match.a), root(match.b))) parent[root(match.b)] = root(match.a);
        }
    }

    private boolean areRivals(int a, int b) {
        for (int i = 0; i < columns.size(); i++) {
            for (int k = 0; k < columns.size(); k++) {
                if (root(i) == a && root(k) == b && isChancy(i, k) && columns.get(i).contradicts(columns.get(k))) return true;
            }
        }
        return false;
    }

    private boolean overlap(int a, int b, int shared) {
        int smaller = Math.min(columns.get(a).distinct.length, columns.get(b).distinct.length);
        return shared >= LEAST_SHARED && shared >= LEAST_SHARE * smaller;
    }

    /// For each pair of columns the number of values in both, counted value by value: each value knows the few columns it stands in.
    private int[][] sharedCounts() {
        int[] starts = new int[valueCount + 1];
        for (IdColumn column : columns) {
            for (int value : column.distinct) starts[value + 1]++;
        }
        for (int v = 0; v < valueCount; v++) starts[v + 1] += starts[v];
        int[] entries = new int[starts[valueCount]];
        int[] next = starts.clone();
        for (int c = 0; c < columns.size(); c++) {
            for (int value : columns.get(c).distinct) entries[next[value]++] = c;
        }
        int[][] shared = new int[columns.size()][columns.size()];
        for (int v = 0; v < valueCount; v++) {
            for (int i = starts[v]; i < starts[v + 1]; i++) {
                for (int k = i + 1; k < starts[v + 1]; k++) shared[entries[i]][entries[k]]++;
            }
        }
        return shared;
    }

    private int root(int column) {
        int at = column;
        while (parent[at] != at) at = parent[at];
        return at;
    }

    private List<Kind> group() {
        Map<Integer, List<IdColumn>> groups = new LinkedHashMap<>();
        for (int c = 0; c < columns.size(); c++) groups.computeIfAbsent(root(c), _ -> new ArrayList<>()).add(columns.get(c));
        var kinds = new ArrayList<Kind>();
        int[] local = new int[valueCount];
        for (List<IdColumn> group : groups.values()) kinds.add(kind(kinds.size(), group, local));
        return kinds;
    }

    private static Kind kind(int id, List<IdColumn> columns, int[] local) {
        var numbers = new Ints();
        for (IdColumn column : columns) {
            for (int value : column.distinct) {
                if (local[value] == 0) {
                    numbers.add(value);
                    local[value] = numbers.size();
                }
            }
        }
        for (IdColumn column : columns) {
            for (int i = 0; i < column.values.length; i++) column.values[i] = local[column.values[i]] - 1;
        }
        int[] all = numbers.toArray();
        for (int value : all) local[value] = 0;
        return new Kind(id, KindName.of(columns), columns, all, false);
    }
}
