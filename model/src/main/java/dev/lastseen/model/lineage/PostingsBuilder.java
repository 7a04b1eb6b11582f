package dev.lastseen.model.lineage;

import dev.lastseen.model.pack.ByteWriter;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes the postings of one segment: counts values, then packs the records of some values after the other, so that a large segment needs little memory meanwhile
/// and is looked through several times instead.
final class PostingsBuilder {
    /// Records that are sorted at once.
    private static final int ROOM = 1 << 22;
    /// Count of a value that is common.
    private static final int COMMON = Postings.Page.COMMON;

    private final Segment segment;
    private final Slots slots;
    private final byte[] counts;
    private final ByteWriter out = new ByteWriter();

    PostingsBuilder(Segment segment) {
        this.segment = segment;
        slots = Slots.of(segment);
        counts = new byte[slots.count()];
    }

    Postings build() {
        count();
        var pages = new ArrayList<Postings.Page>();
        for (int from = 0; from < counts.length; from += pages.getLast().offsets().length * Postings.GROUP) pages.add(page(from, end(from)));
        var tallies = new Tallies();
        Cells.of(segment, (record, column, code) -> {
            int slot = slots.of(code);
            if (slot >= 0 && count(slot) == COMMON) tallies.add(record, column, code);
        });
        var usual = Usual.of(segment);
        return new Postings(segment, usual, slots, List.copyOf(pages), tallies.few(segment, usual));
    }

    private void count() {
        Cells.of(segment, (_, _, code) -> {
            int slot = slots.of(code);
            if (slot >= 0 && count(slot) < COMMON) counts[slot]++;
        });
    }

    private int count(int slot) {
        return Byte.toUnsignedInt(counts[slot]);
    }

    private int kept(int slot) {
        return count(slot) == COMMON ? 0 : count(slot);
    }

    /// The end of a page that begins here.
    private int end(int from) {
        int kept = 0;
        int to = from;
        while (to < counts.length && kept < ROOM) {
            int end = Math.min(counts.length, to + Postings.GROUP);
            while (to < end) kept += kept(to++);
        }
        return to;
    }

    private Postings.Page page(int from, int to) {
        int[] ends = new int[to - from + 1];
        for (int slot = from; slot < to; slot++) ends[slot - from + 1] = ends[slot - from] + kept(slot);
        int[] records = records(from, to, ends);
        int[] offsets = new int[(to - from + Postings.GROUP - 1) / Postings.GROUP];
        int base = 0;
        for (int slot = from; slot < to; slot++) {
            if ((slot - from) % Postings.GROUP == 0) {
                offsets[(slot - from) / Postings.GROUP] = out.position();
                base = 0;
            }
            if (count(slot) == COMMON) out.varint(COMMON);
            else base = write(records, slot == from ? 0 : ends[slot - from - 1], ends[slot - from], base);
        }
        return new Postings.Page(from, offsets, out.take());
    }

    /// The records of all values of a page, ascending for each.
    ///
    /// @param ends where each value begins; afterwards where it ends
    private int[] records(int from, int to, int[] ends) {
        int[] records = new int[ends[to - from]];
        Cells.of(segment, (record, _, code) -> {
            int slot = slots.of(code);
            if (slot >= from && slot < to && count(slot) < COMMON) records[ends[slot - from]++] = record;
        });
        for (int slot = from; slot < to; slot++) Arrays.sort(records, slot == from ? 0 : ends[slot - from - 1], ends[slot - from]);
        return records;
    }

    /// Each record once.
    private int write(int[] records, int from, int to, int base) {
        int n = 0;
        for (int i = from; i < to; i++) {
            if (i == from || records[i] != records[i - 1]) n++;
        }
        out.varint(n);
        if (n == 0) return base;
        out.zigzag((long) records[from] - base);
        for (int i = from + 1; i < to; i++) {
            if (records[i] != records[i - 1]) out.varint(records[i] - records[i - 1]);
        }
        return records[from];
    }
}
