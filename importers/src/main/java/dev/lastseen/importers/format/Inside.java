package dev.lastseen.importers.format;

import dev.lastseen.importers.text.LineParser;
import dev.lastseen.importers.text.TimeNotes;
import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the lines inside a wrapping are: told by the first of them, once for a source.
final class Inside {
    private static final double JSON = 0.8;
    private static final double LEAST = 0.3;
    /// Where nearly all lines start records, others are parts of them.
    private static final double STRICT = 0.9;

    private final List<LineFormat> formats;
    private final Instant lastModified;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private @Nullable LineFormat format;
    private @Nullable FieldRoles roles;
    private boolean strict;
    private boolean decided;

    Inside(List<LineFormat> formats, Instant lastModified) {
        this.formats = formats;
        this.lastModified = lastModified;
    }

    boolean decided() {
        return decided;
    }

    /// True where a line that starts no record belongs to the record before it.
    boolean strict() {
        return strict;
    }

    /// @param partial true where the line goes on in what is seen next
    void see(byte[] bytes, int from, int to, boolean partial) {
        seen.write(bytes, from, to - from);
        if (!partial) seen.write('\n');
    }

    /// All lines that were seen.
    byte[] seen() {
        return seen.toByteArray();
    }

    void decide() {
        if (decided) return;
        decided = true;
        byte[] bytes = seen.toByteArray();
        var head = new Head(bytes, bytes.length, true, "");
        if (head.sniff().objects() >= JSON * Math.max(1, head.sniff().lines())) {
            roles = JsonDialects.roles(head).orElseGet(() -> RecordKinds.lineRoles(JsonShape.of(bytes, bytes.length)));
            return;
        }
        Optional<LineFormat> best = formats.stream().max(Comparator.comparingDouble(candidate -> candidate.score(head).value()));
        double value = best.map(candidate -> candidate.score(head).value()).orElse(0.0);
        format = value < LEAST ? null : best.orElse(null);
        LineFormat chosen = format;
        if (chosen == null) return;
        LineParser trial = chosen.parser(new SegmentBuilder("", ZoneOffset.UTC, ChunkSink.MEMORY), lastModified, TimeNotes.NONE);
        strict = LineShare.of(head, trial::matches).share() >= STRICT;
    }

    /// A parser of the lines inside, one for each source.
    LineParser parser(SegmentBuilder out, TimeNotes notes) {
        FieldRoles json = roles;
        if (json != null) return new JsonLineParser(out, json, notes);
        LineFormat text = format;
        return (text == null ? new LinesFormat() : text).parser(out, lastModified, notes);
    }

    /// A parser of lines that start no record and are one of their own nevertheless.
    LineParser others(SegmentBuilder out, TimeNotes notes) {
        return new LinesFormat().parser(out, lastModified, notes);
    }
}
