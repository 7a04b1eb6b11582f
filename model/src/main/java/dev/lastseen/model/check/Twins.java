package dev.lastseen.model.check;

import dev.lastseen.model.follow.NearTwins;

/// Values that are easily taken for one another.
final class Twins {
    private static final int MOST_EDITS = 2;
    /// Of shorter values, two edits change everything.
    private static final int LEAST_LENGTH = 5;

    private Twins() {}

    /// True where the two differ by at most two edits or a transposition, or one begins the other.
    static boolean near(String a, String b) {
        int length = Math.min(a.length(), b.length());
        if (length < LEAST_LENGTH || a.equals(b)) return false;
        return a.startsWith(b) || b.startsWith(a) || Math.abs(a.length() - b.length()) <= MOST_EDITS && NearTwins.distance(a, b) <= MOST_EDITS;
    }
}
