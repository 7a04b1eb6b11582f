package dev.lastseen.model.redact;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The stretches of one text that are to be hidden, in order and apart from each other. Used again for the next text.
final class Spans {
    private int[] bounds = new int[16];
    private @Nullable String[] kinds = new String[8];
    private int count;

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    int from(int span) {
        return bounds[2 * span];
    }

    int to(int span) {
        return bounds[2 * span + 1];
    }

    String kind(int span) {
        return Objects.requireNonNull(kinds[span]);
    }

    /// Where the last stretch ends.
    int end() {
        return count == 0 ? 0 : to(count - 1);
    }

    /// Adds a stretch; one that overlaps earlier ones swallows them.
    void add(int from, int to, String kind) {
        if (from >= to) return;
        int start = from;
        int end = to;
        String what = kind;
        while (count > 0 && to(count - 1) > start) {
            count--;
            if (to(count) - from(count) >= end - start) what = kind(count);
            start = Math.min(start, from(count));
            end = Math.max(end, to(count));
        }
        if (count == kinds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
            kinds = Arrays.copyOf(kinds, kinds.length * 2);
        }
        bounds[2 * count] = start;
        bounds[2 * count + 1] = end;
        kinds[count++] = what;
    }
}
