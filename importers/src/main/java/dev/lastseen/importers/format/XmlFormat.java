package dev.lastseen.importers.format;

import dev.lastseen.importers.text.LineParser;
import dev.lastseen.importers.text.TimeNotes;
import dev.lastseen.importers.text.XmlParser;
import dev.lastseen.model.segment.SegmentBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Log records as XML: java.util.logging and log4j.
final class XmlFormat extends LineFormat {
    private static final int LOOKED_AT = 1 << 14;

    @Override
    public String id() {
        return "xml-events";
    }

    @Override
    public String title() {
        return "Log events as XML (java.util.logging, log4j)";
    }

    @Override
    public Score score(Head head) {
        String start = new String(head.bytes(), 0, Math.min(head.length(), LOOKED_AT), StandardCharsets.ISO_8859_1);
        boolean events = start.contains("<log4j:event ") || start.contains("<record>") && start.contains("<millis>");
        return start.stripLeading().startsWith("<") && events ? new Score(0.95, "elements that hold one event each") : Score.NO;
    }

    @Override
    LineParser parser(SegmentBuilder out, Instant lastModified, TimeNotes notes) {
        return new XmlParser(out, lastModified, notes);
    }
}
