package dev.lastseen.model.lineage;

import dev.lastseen.model.lineage.Tallies.Tally;
import dev.lastseen.model.pack.ByteReader;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which records of one segment bear a value, without looking at all of them. Takes two to three bytes a field. Immutable.
///
/// @param segment what it was made from
/// @param usual   how often values stand in its columns
/// @param slots   numbers of the values
/// @param pages   the records by number, in order
/// @param common  the columns that count of values that many records bear
record Postings(Segment segment, Usual usual, Slots slots, List<Page> pages, Map<Integer, List<Tally>> common) {
    /// Numbers of values that are read together.
    static final int GROUP = 16;

    /// The records of some values that follow each other.
    ///
    /// @param first   number of the first value, a multiple of [#GROUP]
    /// @param offsets where each group begins
    /// @param packed  of each value the number of its records, or [#COMMON]; then the records, as differences
    record Page(int first, int[] offsets, byte[] packed) {
        static final int COMMON = Bearers.MOST + 1;
    }

    /// The columns where the value does not stand too often, with the records; a column without records where there are too many to tell.
    List<Tally> tallies(int code) {
        int slot = slots.of(code);
        int[] records = slot < 0 ? new int[0] : records(slot);
        if (records == null) return common.getOrDefault(code, List.of());
        var tallies = new ArrayList<Tally>();
        byColumn(records, code).forEach((column, of) -> {
            if (!usual.isExceeded(column, of.size())) tallies.add(new Tally(column, of.stream().mapToInt(record -> record).toArray()));
        });
        return tallies;
    }

    /// Records that may bear a value with this number; null where it is common.
    private int @Nullable [] records(int slot) {
        Page page = page(slot);
        int group = (slot - page.first()) / GROUP;
        var in = new ByteReader(page.packed(), page.offsets()[group]);
        int base = 0;
        for (int at = page.first() + group * GROUP; at < slot; at++) base = skip(in, base);
        int n = in.count();
        if (n == Page.COMMON) return null;
        int[] records = new int[n];
        for (int i = 0; i < n; i++) {
            base += (int) (i == 0 ? in.zigzag() : in.varint());
            records[i] = base;
        }
        return records;
    }

    /// The first record of the value that is skipped, to which the next one's is told as a difference.
    private static int skip(ByteReader in, int base) {
        int n = in.count();
        if (n == 0 || n == Page.COMMON) return base;
        int first = base + (int) in.zigzag();
        for (int i = 1; i < n; i++) in.varint();
        return first;
    }

    private Page page(int slot) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pages.get(middle).first() <= slot) low = middle;
            else high = middle - 1;
        }
        return pages.get(low);
    }

    private Map<Integer, List<Integer>> byColumn(int[] records, int code) {
        Map<Integer, List<Integer>> found = new LinkedHashMap<>();
        for (int record : records) {
            segment.row(record, (column, value) -> {
                if (value == code) found.computeIfAbsent(column, _ -> new ArrayList<>()).add(record);
            });
        }
        for (int column = 0; column < segment.columns().size(); column++) {
            if (!segment.columns().inherited(column)) continue;
            for (int record : records) {
                if (segment.value(record, column) == code) found.computeIfAbsent(column, _ -> new ArrayList<>()).add(record);
            }
        }
        return found;
    }
}
