package dev.lastseen.app.bundle;

import dev.lastseen.app.report.section.Cited;
import dev.lastseen.model.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The cited lines of each source with the lines around them, in their order, as a file. An excerpt shows what was there; it can never show that something was not.
final class Excerpts {
    private static final int CONTEXT_LINES = 3;
    private static final int CONTEXT_BYTES = 4096;
    private static final long LONGEST = 1 << 20;

    private final Shared shared;
    private final OpenSources sources;

    Excerpts(Shared shared, OpenSources sources) {
        this.shared = shared;
        this.sources = sources;
    }

    private record Range(long from, long to) {}

    /// Writes a file for each source that is cited and still there, and a list that says which bytes stand where.
    void write(List<Cited> cited, Packer packer) throws IOException {
        var bySource = new LinkedHashMap<String, List<Cited>>();
        for (var one : cited) bySource.computeIfAbsent(one.source().content().decodedSha256(), _ -> new ArrayList<>()).add(one);
        Map<String, List<Range>> written = new LinkedHashMap<>();
        for (var group : bySource.values()) {
            var source = group.getFirst().source();
            var ranges = ranges(source, group);
            if (ranges.isEmpty()) continue;
            packer.put(Container.EXCERPT + shared.places().of(source), text(source, ranges));
            written.put(shared.places().of(source), ranges);
        }
        if (!written.isEmpty()) packer.put("excerpt.ndjson", out -> {
            try (var json = Json.lines(out)) {
                for (var file : written.entrySet()) {
                    for (var range : file.getValue()) {
                        json.writeStartObject();
                        json.writeStringField("file", file.getKey());
                        json.writeNumberField("offset", range.from());
                        json.writeNumberField("length", range.to() - range.from());
                        json.writeEndObject();
                        json.writeRaw('\n');
                    }
                }
            }
        });
    }

    /// What is cited with its context, joined where it meets; the head of the file comes first, as tables say there what their columns are.
    private List<Range> ranges(Source source, List<Cited> cited) throws IOException {
        var all = new ArrayList<Range>();
        byte[] head = sources.read(source, 0, CONTEXT_BYTES);
        if (head == null) return List.of();
        int end = line(head);
        if (end > 0) all.add(new Range(0, end));
        for (var one : cited) {
            if (one.length() <= LONGEST) all.add(around(source, one));
        }
        all.sort(Comparator.comparingLong(Range::from));
        var joined = new ArrayList<Range>();
        for (var range : all) {
            if (!joined.isEmpty() && range.from() <= joined.getLast().to()) joined.add(join(joined.removeLast(), range));
            else joined.add(range);
        }
        return joined;
    }

    private static Range join(Range one, Range other) {
        return new Range(one.from(), Math.max(one.to(), other.to()));
    }

    /// The end of the first line, or 0 where it is too long.
    private static int line(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') return i + 1;
        }
        return 0;
    }

    private Range around(Source source, Cited one) throws IOException {
        long first = Math.max(0, one.offset() - CONTEXT_BYTES);
        byte[] before = sources.read(source, first, (int) (one.offset() - first));
        byte[] after = sources.read(source, one.offset() + one.length(), CONTEXT_BYTES);
        long from = before == null ? one.offset() : first + linesBefore(before, first == 0);
        long to = one.offset() + one.length() + (after == null ? 0 : linesAfter(after));
        return new Range(from, to);
    }

    /// Where the last whole lines begin.
    private static int linesBefore(byte[] bytes, boolean whole) {
        int start = bytes.length;
        int lines = 0;
        for (int i = bytes.length - 1; i >= 0 && lines <= CONTEXT_LINES; i--) {
            if (bytes[i] != '\n') continue;
            start = i + 1;
            lines++;
        }
        return whole && lines <= CONTEXT_LINES ? 0 : start;
    }

    private static int linesAfter(byte[] bytes) {
        int end = 0;
        int lines = 0;
        for (int i = 0; i < bytes.length && lines <= CONTEXT_LINES; i++) {
            if (bytes[i] != '\n') continue;
            end = i + 1;
            lines++;
        }
        return end;
    }

    private byte[] text(Source source, List<Range> ranges) throws IOException {
        var text = new ByteArrayOutputStream();
        for (var range : ranges) {
            byte[] bytes = sources.read(source, range.from(), Math.toIntExact(range.to() - range.from()));
            if (bytes == null) continue;
            if (shared.redaction().isOn()) text.write(shared.told(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            else text.write(bytes);
            if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') text.write('\n');
        }
        return text.toByteArray();
    }
}
