package dev.lastseen.importers.text;

/// A masked text that was seen, with the columns of its variable parts.
final class Template {
    static final int UNKNOWN = -1;
    /// Templates with fewer lines may be an accident: a line whose identifier happens to look like a word.
    private static final int ESTABLISHED = 8;

    final byte[] mask;
    final int hash;
    /// Words of the mask, by the index at which each begins.
    final int[] wordAt;
    /// For each variable part its column, or [#UNKNOWN] as long as none of its lines was stored.
    final int[] columns;
    /// What the values of each variable part look like: shortest, longest, classes of letters.
    final int[] shortest;
    final int[] longest;
    final int[] letters;
    int code = UNKNOWN;
    int count;

    Template(Mask source, int hash) {
        this.hash = hash;
        mask = source.copy();
        wordAt = java.util.Arrays.copyOf(source.wordAt, source.words);
        columns = new int[source.variables];
        shortest = new int[source.variables];
        longest = new int[source.variables];
        letters = new int[source.variables];
        java.util.Arrays.fill(shortest, Integer.MAX_VALUE);
    }

    /// True where so many lines have it that it is none of an accident.
    boolean isEstablished() {
        return count >= ESTABLISHED;
    }

    int wordEnd(int word) {
        return word + 1 < wordAt.length ? wordAt[word + 1] - 1 : mask.length;
    }

    /// Remembers what the values of a line look like.
    void observe(byte[] bytes, Mask line) {
        count++;
        for (int i = 0; i < columns.length; i++) {
            int length = line.to[i] - line.from[i];
            shortest[i] = Math.min(shortest[i], length);
            longest[i] = Math.max(longest[i], length);
            letters[i] |= letterClasses(bytes, line.from[i], line.to[i]);
        }
    }

    /// True where `bytes[from, to)` could be a value of variable part `i`: as long as those seen, of the same kinds of letters, and no plain word.
    boolean accepts(int i, byte[] bytes, int from, int to) {
        int length = to - from;
        int classes = letterClasses(bytes, from, to);
        return length >= 4 && length >= shortest[i] && length <= longest[i] && (classes & ~letters[i]) == 0 && (shortest[i] == longest[i] || classes != 1);
    }

    /// 1: lower case, 2: upper case, 4: anything else but digits.
    private static int letterClasses(byte[] bytes, int from, int to) {
        int classes = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            classes |= b >= 'a' && b <= 'z' ? 1 : b >= 'A' && b <= 'Z' ? 2 : Ascii.isDigit(b) ? 0 : 4;
        }
        return classes;
    }
}
