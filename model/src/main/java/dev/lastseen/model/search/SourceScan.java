package dev.lastseen.model.search;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.CaseSource;
import dev.lastseen.model.store.SourceBytes;
import java.io.IOException;

/// One search through one source.
final class SourceScan {
    private static final int SLAB = 1 << 20;

    private final CaseSource source;
    private final Segment segment;
    private final SourceBytes bytes;
    private final Needle needle;
    private final HitSink sink;
    private final RecordRanges ranges;
    private final RecordWindow window;

    SourceScan(CaseSource source, SourceBytes bytes, Needle needle, HitSink sink) {
        this.source = source;
        this.segment = source.segment();
        this.bytes = bytes;
        this.needle = needle;
        this.sink = sink;
        ranges = new RecordRanges(segment, bytes.size());
        window = new RecordWindow(bytes);
    }

    /// False where the sink wants no more.
    boolean run() throws IOException {
        LiteralScan text = needle.text();
        return text == null ? everyRecord() : slabs(text);
    }

    private boolean everyRecord() throws IOException {
        int at = 0;
        while (at < segment.size()) {
            int after = sharing(at);
            if (!tryGroup(at, after)) return false;
            at = after;
        }
        return true;
    }

    private boolean slabs(LiteralScan text) throws IOException {
        byte[] slab = new byte[(int) Math.min(SLAB, bytes.size())];
        long base = 0;
        while (base + text.length() <= bytes.size()) {
            int filled = bytes.read(base, slab, 0, slab.length);
            if (filled < text.length()) return true;
            int place = text.next(slab, 0, filled);
            long next = base + filled - text.length() + 1;
            while (place >= 0) {
                long resume = hit(base + place);
                if (resume < 0) return false;
                next = Math.max(next, resume);
                place = resume - base >= filled ? -1 : text.next(slab, (int) (resume - base), filled);
            }
            base = Math.max(base + 1, next);
        }
        return true;
    }

    /// Tries the records around byte `offset`; answers where to go on, or -1 to stop.
    private long hit(long offset) throws IOException {
        int after = ranges.firstAfter(offset);
        int first = after - 1;
        if (first < 0 || ranges.end(first) <= offset) return outside(offset, after);
        while (first > 0 && segment.offset(first - 1) == segment.offset(first)) first--;
        return tryGroup(first, after) ? Math.max(offset + 1, ranges.end(after - 1)) : -1;
    }

    /// What stands between records belongs to the object around the next one, where there are such objects.
    private long outside(long offset, int next) {
        if (segment.contexts().size() == 0 || next == segment.size() || needle.regex() != null) return offset + 1;
        return sink.hit(new Hit(source, next)) ? ranges.end(next) : -1;
    }

    /// The first record that does not stand in the same bytes as `record`.
    private int sharing(int record) {
        int after = record + 1;
        while (after < segment.size() && segment.offset(after) == segment.offset(record)) after++;
        return after;
    }

    /// Tries records that stand in the same bytes: mostly one. Of several, those count that hold the match among their fields, else the first.
    private boolean tryGroup(int from, int to) throws IOException {
        if (!matches(from)) return true;
        boolean told = false;
        for (int i = from; i < to && to - from > 1; i++) {
            if (!holds(i)) continue;
            told = true;
            if (!sink.hit(new Hit(source, i))) return false;
        }
        return told || sink.hit(new Hit(source, from));
    }

    private boolean matches(int record) throws IOException {
        return needle.regex() == null || needle.regex().find(window.text(segment.offset(record), segment.length(record)));
    }

    private boolean holds(int number) {
        boolean[] found = {false};
        segment.row(number, (_, code) -> found[0] = found[0] || needle.matches(segment.text(number, code)));
        return found[0];
    }
}
