package dev.lastseen.model.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds identifiers that differ from a given one by at most two edits or a transposition (optimal string alignment), or that one is a beginning of. They are
/// suspects to show, never joined.
public final class NearTwins {
    private static final int MOST_EDITS = 2;
    private static final int MOST_SHOWN = 10;
    private static final int LEAST_PREFIX = 6;

    private NearTwins() {}

    private record Twin(String text, int edits) {}

    static List<String> of(String identifier, Kind kind, ValueTable values) {
        var twins = new ArrayList<Twin>();
        for (int number : kind.numbers()) {
            String other = values.text(number);
            int edits = edits(identifier, other);
            if (edits <= MOST_EDITS) twins.add(new Twin(other, edits));
        }
        twins.sort(Comparator.comparingInt(Twin::edits).thenComparing(Twin::text));
        return twins.stream().limit(MOST_SHOWN).map(Twin::text).toList();
    }

    private static int edits(String a, String b) {
        boolean prefix = Math.min(a.length(), b.length()) >= LEAST_PREFIX && (a.startsWith(b) || b.startsWith(a));
        if (prefix) return 1;
        return Math.abs(a.length() - b.length()) > MOST_EDITS ? Integer.MAX_VALUE : distance(a, b);
    }

    /// Optimal string alignment distance, rows kept three at a time.
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] above = Follower.range(b.length() + 1);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int k = 1; k <= b.length(); k++) {
                int cost = a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1;
                row[k] = Math.min(Math.min(row[k - 1], above[k]) + 1, above[k - 1] + cost);
                boolean swapped = i > 1 && k > 1 && a.charAt(i - 1) == b.charAt(k - 2) && a.charAt(i - 2) == b.charAt(k - 1);
                if (swapped) row[k] = Math.min(row[k], before[k - 2] + 1);
            }
            before = above;
            above = row;
        }
        return above[b.length()];
    }
}
