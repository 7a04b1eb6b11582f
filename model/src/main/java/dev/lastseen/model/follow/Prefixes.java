package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Dictionary;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.Hash;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds columns that hold other columns' identifiers cut short, as logs that print the first eight characters of an id do. Being merely similar joins nothing,
/// so this is a proposal until the analyst accepts it: then each value that is the beginning of exactly one whole identifier stands for it.
final class Prefixes {
    private static final int SHORTEST = 8;
    private static final int FEWEST = 5;
    private static final double LEAST_UNIQUE = 0.95;
    private static final int FEW = 16;
    private static final Integer AMBIGUOUS = -1;

    private final RecordSpace space;
    private final ValueTable values;

    Prefixes(RecordSpace space, ValueTable values) {
        this.space = space;
        this.values = values;
    }

    /// A column of beginnings.
    ///
    /// @param column     holds them
    /// @param whole      the column that holds what they are beginnings of
    /// @param length     of all of them, in bytes
    /// @param unique     how many of its distinct values begin exactly one whole identifier
    /// @param wholeOf    by number of such a value, the number of the whole identifier
    record Match(IdColumn column, IdColumn whole, int length, int unique, Map<Integer, Integer> wholeOf) {}

    /// The column of which most of `column`'s values are beginnings, among those of other systems; empty where there is none.
    Optional<Match> match(IdColumn column, List<IdColumn> columns) {
        int length = length(column);
        if (column.weak || column.distinct.length < FEWEST || length < SHORTEST) return Optional.empty();
        Match best = null;
        for (IdColumn whole : columns) {
            if (whole.system == column.system || whole.weak || length(whole, 0) <= length) continue;
            if (!isLikely(column, whole, length)) continue;
            Match match = match(column, whole, length);
            if (match.unique() >= LEAST_UNIQUE * column.distinct.length && (best == null || match.unique() > best.unique())) best = match;
        }
        return Optional.ofNullable(best);
    }

    /// Whether a few of the values are beginnings, which one pass without any memory tells.
    private boolean isLikely(IdColumn column, IdColumn whole, int length) {
        var few = new HashSet<Long>();
        for (int i = 0; i < FEW && i < column.distinct.length; i++) few.add(beginning(column.distinct[i], length));
        int wanted = few.size();
        for (int number : whole.distinct) few.remove(beginning(number, length));
        return few.size() * 2 <= wanted;
    }

    private Match match(IdColumn column, IdColumn whole, int length) {
        var byBeginning = new HashMap<Long, Integer>();
        for (int number : whole.distinct) byBeginning.merge(beginning(number, length), number, (_, _) -> AMBIGUOUS);
        var wholeOf = new HashMap<Integer, Integer>();
        for (int number : column.distinct) {
            int found = byBeginning.getOrDefault(beginning(number, length), AMBIGUOUS);
            if (found >= 0) wholeOf.put(number, found);
        }
        return new Match(column, whole, length, wholeOf.size(), wholeOf);
    }

    /// A hash of the first bytes of a value, or of less where it has less.
    private long beginning(int number, int length) {
        int code = values.code(number);
        if (!ValueCode.isWord(code)) {
            byte[] digits = values.text(number).getBytes(StandardCharsets.US_ASCII);
            return Hash.of(digits, 0, Math.min(length, digits.length));
        }
        Dictionary words = dictionary(number);
        int start = words.start(code);
        return Hash.of(words.page(code), start, start + Math.min(length, words.length(code)));
    }

    private Dictionary dictionary(int number) {
        return space.segment(values.source(number)).dictionary();
    }

    /// The length that all values of a column have, or 0 where they differ.
    private int length(IdColumn column) {
        int length = length(column, 0);
        for (int i = 1; i < column.distinct.length; i++) {
            if (length(column, i) != length) return 0;
        }
        return length;
    }

    private int length(IdColumn column, int index) {
        int number = column.distinct[index];
        int code = values.code(number);
        return ValueCode.isWord(code) ? dictionary(number).length(code) : values.text(number).length();
    }

    /// The columns with those replaced whose names were accepted and that a [Match] was found for.
    ///
    /// @param accepted columns as `system:field`
    Joined joined(List<IdColumn> columns, List<String> accepted) {
        if (accepted.isEmpty()) return new Joined(columns, Map.of());
        var wholeOf = new HashMap<Integer, Integer>();
        var joined = new ArrayList<IdColumn>();
        for (IdColumn column : columns) {
            Optional<Match> match = accepted.contains(name(column)) ? match(column, columns) : Optional.empty();
            match.ifPresent(found -> wholeOf.putAll(found.wholeOf()));
            joined.add(match.map(this::whole).orElse(column));
        }
        return new Joined(joined, wholeOf);
    }

    /// @param wholeOf by number of a value that stands for a whole identifier, the number of that
    record Joined(List<IdColumn> columns, Map<Integer, Integer> wholeOf) {}

    String name(IdColumn column) {
        return space.systems().get(column.system) + ":" + column.field;
    }

    /// The same column with whole identifiers instead of their beginnings.
    private IdColumn whole(Match match) {
        IdColumn column = match.column();
        int[] numbers = Arrays.stream(column.values).map(value -> match.wholeOf().getOrDefault(value, value)).toArray();
        var first = new HashMap<Integer, Long>();
        var distinct = new Ints();
        for (int i = 0; i < column.distinct.length; i++) {
            int number = match.wholeOf().getOrDefault(column.distinct[i], column.distinct[i]);
            if (first.put(number, earlier(first.getOrDefault(number, Segment.NO_TIME), column.firstTimes[i])) == null) distinct.add(number);
        }
        int[] all = distinct.toArray();
        long[] times = Arrays.stream(all).mapToLong(first::get).toArray();
        return new IdColumn(column.system, column.field, new IdColumn.Occurrences(column.records, numbers), new IdColumn.Distinct(all, times), column.weak);
    }

    private static long earlier(long a, long b) {
        if (a == Segment.NO_TIME) return b;
        return b == Segment.NO_TIME ? a : Math.min(a, b);
    }
}
