package dev.lastseen.importers.format;

import dev.lastseen.importers.text.Uncoloured;
import java.util.Arrays;

/// Some lines of a head, without terminal colours and without empty ones: all of a short head; of a long one a sample that is spread over it, in an order in
/// which already the first few are spread, so that a format which fits none of them can stop there.
///
/// @param bytes holds the lines; not to be written
/// @param from  where each begins
/// @param to    where each ends, its line end left out
record HeadLines(byte[] bytes, int[] from, int[] to) {
    /// Lines looked at before a format may say that none fits.
    static final int FEW = 48;
    private static final int MOST = 384;

    static HeadLines of(Head head) {
        byte[] bytes = head.bytes();
        int length = head.length();
        if (Uncoloured.isColoured(bytes, 0, length)) {
            bytes = new byte[length];
            length = Uncoloured.strip(head.bytes(), 0, length, bytes);
        }
        var all = new Collector();
        LineReader.visit(bytes, 0, length, head.whole(), all);
        return all.spread(bytes);
    }

    int count() {
        return from.length;
    }

    private static final class Collector implements LineReader.Visitor {
        private int[] starts = new int[512];
        private int[] ends = new int[512];
        private int count;

        @Override
        public void line(byte[] bytes, int from, int to) {
            if (from == to) return;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = from;
            ends[count++] = to;
        }

        /// Takes every n-th line, n shrinking, so that each beginning of the result is spread over the head.
        HeadLines spread(byte[] bytes) {
            int n = Math.min(count, MOST);
            int[] from = new int[n];
            int[] to = new int[n];
            int taken = 0;
            int stride = Math.max(1, count / n(count));
            for (int offset = 0; offset < stride && taken < n; offset++) {
                for (int i = offset; i < count && taken < n; i += stride) {
                    from[taken] = starts[i];
                    to[taken++] = ends[i];
                }
            }
            return new HeadLines(bytes, from, to);
        }

        private static int n(int count) {
            return Math.min(FEW, Math.max(1, count));
        }
    }
}
