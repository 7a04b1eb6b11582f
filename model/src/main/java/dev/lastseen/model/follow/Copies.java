package dev.lastseen.model.follow;

import dev.lastseen.model.value.Hash;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Records that stand alike in two sources of one system, because the same lines were captured twice: exports that overlap, a log beside its copy. Such records
/// are one sighting. Lines that a system wrote twice stand twice in one source and stay two: the second one is only a copy of a second one elsewhere.
///
/// Alike means the same time, length, level and fields. Only sources whose times overlap are looked at, so most evidence costs nothing.
final class Copies {
    private static final int ONCE = 1;

    private final BitSet copies = new BitSet();
    private byte[] further = {};

    private Copies() {}

    /// From what [#further] tells; which records are copies of others is not known then.
    static Copies of(int[] further) {
        var copies = new Copies();
        if (further.length > 0) copies.further = new byte[further[further.length - 2] + 1];
        for (int i = 0; i < further.length; i += 2) copies.further[further[i]] = (byte) further[i + 1];
        return copies;
    }

    /// The records that stand in more than one source, each followed by the number of further ones.
    int[] further() {
        return IntStream.range(0, further.length).filter(record -> further[record] != 0).flatMap(record -> IntStream.of(record, further[record] & 0xff)).toArray();
    }

    static Copies find(RecordSpace space) {
        var copies = new Copies();
        var spans = new SourceSpans(space);
        for (int part = 0; part < spans.parts(); part++) new Search(space, spans, copies, part).run();
        return copies;
    }

    /// True where an earlier source holds the record already.
    boolean isCopy(int record) {
        return copies.get(record);
    }

    /// In how many sources the record stands.
    int times(int record) {
        return record < further.length ? ONCE + (further[record] & 0xff) : ONCE;
    }

    private void add(int copy, int original, int records) {
        copies.set(copy);
        if (further.length == 0) further = new byte[records];
        if (further[original] != -1) further[original]++;
    }

    /// Looks through one part of the times: what is kept of a record is a slot in an open hash table, so memory is bounded by the size of a part.
    private static final class Search {
        private final RecordSpace space;
        private final SourceSpans spans;
        private final Copies found;
        private final int part;
        private final SameRow same;
        /// Number of the record plus one.
        private int[] slots = new int[1 << 10];
        /// The last source that held the record of a slot.
        private int[] lastSource = new int[1 << 10];
        private int taken;

        Search(RecordSpace space, SourceSpans spans, Copies found, int part) {
            this.space = space;
            this.spans = spans;
            this.found = found;
            this.part = part;
            same = new SameRow(space);
        }

        void run() {
            for (int source = 0; source < space.sources().size(); source++) {
                if (!spans.overlaps(source)) continue;
                int end = space.base(source) + space.segment(source).size();
                for (int record = space.base(source); record < end; record++) {
                    if (spans.isShared(source, record, part)) look(source, record);
                }
            }
        }

        private void look(int source, int record) {
            int slot = first(record);
            for (; slots[slot] != 0; slot = next(slot)) {
                int known = slots[slot] - 1;
                if (space.time(known) != space.time(record) || lastSource[slot] == source || !same.test(known, record)) continue;
                lastSource[slot] = source;
                found.add(record, known, space.size());
                return;
            }
            slots[slot] = record + 1;
            lastSource[slot] = source;
            if (++taken * 2 > slots.length) grow();
        }

        private int first(int record) {
            return (int) (Hash.of(space.time(record)) >>> 32) & slots.length - 1;
        }

        private int next(int slot) {
            return slot + 1 & slots.length - 1;
        }

        private void grow() {
            int[] old = slots;
            int[] oldSources = lastSource;
            slots = new int[old.length * 2];
            lastSource = new int[slots.length];
            for (int i = 0; i < old.length; i++) {
                if (old[i] == 0) continue;
                int slot = first(old[i] - 1);
                while (slots[slot] != 0) slot = next(slot);
                slots[slot] = old[i];
                lastSource[slot] = oldSources[i];
            }
        }
    }
}
