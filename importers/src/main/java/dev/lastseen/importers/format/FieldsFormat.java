package dev.lastseen.importers.format;

import dev.lastseen.importers.text.FieldsParser;
import dev.lastseen.importers.text.LineParser;
import dev.lastseen.importers.text.TimeNotes;
import dev.lastseen.model.segment.SegmentBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Logs that name their columns in a directive: W3C extended (IIS) and Zeek.
final class FieldsFormat extends LineFormat {
    private static final int LOOKED_AT = 1 << 14;

    @Override
    public String id() {
        return "w3c";
    }

    @Override
    public String title() {
        return "W3C extended log (IIS) and Zeek";
    }

    @Override
    public Score score(Head head) {
        String start = new String(head.bytes(), 0, Math.min(head.length(), LOOKED_AT), StandardCharsets.ISO_8859_1);
        boolean named = start.startsWith("#") && (start.contains("#Fields: ") || start.contains("#Fields:\t") || start.contains("\n#fields\t"));
        return named ? new Score(0.97, "a directive names the fields") : Score.NO;
    }

    @Override
    LineParser parser(SegmentBuilder out, Instant lastModified, TimeNotes notes) {
        return new FieldsParser(out, lastModified, notes);
    }
}
