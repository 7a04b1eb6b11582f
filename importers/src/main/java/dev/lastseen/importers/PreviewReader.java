package dev.lastseen.importers;

import dev.lastseen.importers.Preview.Line;
import dev.lastseen.importers.Preview.Named;
import dev.lastseen.importers.Preview.Part;
import dev.lastseen.importers.envelope.Peeled;
import dev.lastseen.importers.format.DecodedInput;
import dev.lastseen.importers.format.Format;
import dev.lastseen.importers.format.Formats;
import dev.lastseen.importers.format.Head;
import dev.lastseen.model.Level;
import dev.lastseen.model.Rejected;
import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentBuilder;
import dev.lastseen.model.value.ValueCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Reads the beginning of a file through the same formats as an import: a bounded number of bytes, whatever the size of the file.
final class PreviewReader {
    /// Bytes of a line that are shown; a whole document may stand in one.
    private static final int LONGEST = 4096;

    private final Formats formats;
    private final ImportOptions options;
    private final int most;

    /// @param most decoded bytes to read
    PreviewReader(Formats formats, ImportOptions options, int most) {
        this.formats = formats;
        this.options = options;
        this.most = most;
    }

    Preview read(Path path) throws IOException {
        try (var stored = Files.newInputStream(path)) {
            Peeled peeled = Peeled.of(stored);
            peeled.bytes().skipNBytes(peeled.bomSize());
            byte[] bytes = peeled.bytes().readNBytes(most);
            boolean whole = bytes.length < most;
            int length = whole ? bytes.length : wholeLines(bytes);
            return read(path, bytes, length, whole);
        }
    }

    /// Up to the end of the last whole line, where there is one.
    private static int wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') end--;
        return end == 0 ? bytes.length : end;
    }

    private Preview read(Path path, byte[] bytes, int length, boolean whole) throws IOException {
        var head = new Head(bytes, Math.min(length, Head.SIZE), whole && length <= Head.SIZE, String.valueOf(path.getFileName()));
        var detection = formats.detect(head);
        Format format = options.rule(options.formats(), path).flatMap(formats::byId).orElse(detection.format());
        var builder = new SegmentBuilder("", options.zone().orElse(ZoneOffset.UTC), ChunkSink.MEMORY);
        options.rule(options.times(), path).ifPresent(builder::timeFrom);
        var account = new Account(builder, Files.getLastModifiedTime(path).toInstant(), () -> false);
        format.read(new Bytes(bytes, length, !whole), account);
        Segment segment = builder.build();
        var lines = new Lines(bytes, length, segment, account.receipt(length, new SpanSink(ChunkSink.MEMORY).span()).problems().rejected());
        return new Preview(path, named(format), detection.ranked().stream().map(one -> named(one.format())).toList(), times(segment), lines.all(), whole);
    }

    /// Fields of records that are times; what stands around records is not theirs alone.
    private static List<String> times(Segment segment) {
        var columns = new TreeSet<Integer>();
        for (int record = 0; record < segment.size(); record++) {
            segment.row(record, (column, code) -> {
                if (ValueCode.isTime(code) && !segment.columns().inherited(column)) columns.add(column);
            });
        }
        return columns.stream().map(segment.columns()::name).toList();
    }

    private static Named named(Format format) {
        return new Named(format.id(), format.title());
    }

    /// A part of an array as the whole input.
    private static final class Bytes extends DecodedInput {
        private final byte[] bytes;
        private final int length;
        private final boolean cut;
        private int position;

        Bytes(byte[] bytes, int length, boolean cut) {
            this.bytes = bytes;
            this.length = length;
            this.cut = cut;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public boolean cut() {
            return cut;
        }

        @Override
        public int read(byte[] buffer, int from, int wanted) {
            int n = Math.min(wanted, length - position);
            if (n <= 0) return -1;
            System.arraycopy(bytes, position, buffer, from, n);
            position += n;
            return n;
        }
    }

    /// Cuts the bytes into lines and tells of each what became of it.
    private static final class Lines {
        private final byte[] bytes;
        private final int length;
        private final Segment segment;
        private final List<Rejected> rejected;
        private int record;
        private int refused;

        Lines(byte[] bytes, int length, Segment segment, List<Rejected> rejected) {
            this.bytes = bytes;
            this.length = length;
            this.segment = segment;
            this.rejected = rejected;
        }

        List<Line> all() {
            var all = new ArrayList<Line>();
            int start = 0;
            for (int number = 1; start < length; number++) {
                int end = start;
                while (end < length && bytes[end] != '\n') end++;
                all.add(line(number, start, end));
                start = end + 1;
            }
            return all;
        }

        private Line line(int number, int start, int end) {
            String text = new String(bytes, start, Math.min(LONGEST, end - start), StandardCharsets.UTF_8).stripTrailing();
            while (record < segment.size() && segment.offset(record) + segment.length(record) <= start) record++;
            while (refused < rejected.size() && rejected.get(refused).offset() + rejected.get(refused).length() <= start) refused++;
            if (record < segment.size() && segment.offset(record) <= end && segment.offset(record) >= start) {
                return new Line(number, text, Part.RECORD, segment.time(record), segment.level(record), "");
            }
            if (record < segment.size() && segment.offset(record) < start) return new Line(number, text, Part.CONTINUED, Segment.NO_TIME, Level.NONE, "");
            boolean isRefused = refused < rejected.size() && rejected.get(refused).offset() <= end;
            return new Line(number, text, isRefused ? Part.REJECTED : Part.IGNORED, Segment.NO_TIME, Level.NONE, isRefused ? rejected.get(refused).reason() : "");
        }
    }
}
