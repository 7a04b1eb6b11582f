package dev.lastseen.model.explore;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How often each value stands in one column of one source, over chosen records. Times are only counted together: each is different from the others.
final class CodeCounts {
    private final Segment segment;
    private final int[] words;
    private final Map<Integer, int[]> numbers = new HashMap<>();
    private int total;
    private int times;

    private CodeCounts(Segment segment) {
        this.segment = segment;
        words = new int[segment.dictionary().limit()];
    }

    /// @param base   number of the segment's first record
    /// @param chosen records by number; null for all
    static CodeCounts of(Segment segment, int column, int base, @Nullable BitSet chosen) {
        var counts = new CodeCounts(segment);
        segment.scan(column, (record, code) -> {
            if (chosen == null || chosen.get(base + record)) counts.add(code);
        });
        return counts;
    }

    private void add(int code) {
        total++;
        if (ValueCode.isTime(code)) times++;
        else if (ValueCode.isWord(code)) words[code]++;
        else numbers.computeIfAbsent(code, _ -> new int[1])[0]++;
    }

    int total() {
        return total;
    }

    int times() {
        return times;
    }

    /// How often `value` stands here, as [Segment#text] spells it.
    int count(String value) {
        int code = new ValueMatch(segment, value).code();
        if (code == ValueMatch.UNKNOWN) return 0;
        if (ValueCode.isWord(code)) return words[code];
        int[] count = numbers.get(code);
        return count == null ? 0 : count[0];
    }

    /// Shows every value that stands here at least `least` times.
    void forEach(int least, ObjIntConsumer<String> visitor) {
        for (int code = 0; code < words.length; code++) {
            if (words[code] >= least && code != ValueCode.LONG_TEXT) visitor.accept(segment.text(0, code), words[code]);
        }
        numbers.forEach((code, count) -> {
            if (count[0] >= least) visitor.accept(segment.text(0, code), count[0]);
        });
    }

    /// The smallest count that at most `most` values reach.
    int threshold(int most) {
        int[] sorted = IntStream.concat(Arrays.stream(words), numbers.values().stream().mapToInt(count -> count[0]))
                .filter(count -> count > 0).sorted().toArray();
        if (sorted.length <= most) return 1;
        int at = sorted[sorted.length - most];
        return sorted[sorted.length - most - 1] == at ? at + 1 : at;
    }
}
