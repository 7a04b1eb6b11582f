package dev.lastseen.model.follow;

/// For each of many values the set of systems that saw it, as bits.
final class SystemSets {
    private final long[] bits;
    private final int words;
    private final int systems;

    SystemSets(int values, int systems) {
        this.systems = systems;
        words = (systems + 63) >>> 6;
        bits = new long[values * words];
    }

    /// Fewest messages that make a system part of the journey: five, or a third where there are only a few messages.
    static int leastMessages(int messages) {
        return Math.clamp(messages / 3, 1, 5);
    }

    void add(int value, int system) {
        bits[value * words + (system >>> 6)] |= 1L << system;
    }

    boolean has(int value, int system) {
        return (bits[value * words + (system >>> 6)] & 1L << system) != 0;
    }

    int count(int value) {
        int count = 0;
        for (int w = 0; w < words; w++) count += Long.bitCount(bits[value * words + w]);
        return count;
    }

    /// For each system the number of values that it saw.
    int[] perSystem() {
        int[] counts = new int[systems];
        for (int word = 0; word < words; word++) {
            for (int i = word; i < bits.length; i += words) {
                for (long rest = bits[i]; rest != 0; rest &= rest - 1) counts[word * 64 + Long.numberOfTrailingZeros(rest)]++;
            }
        }
        return counts;
    }
}
