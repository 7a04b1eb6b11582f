package dev.lastseen.app.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.section.Cited;
import dev.lastseen.model.segment.Segment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// What the report cites, one object a line, exactly as it stands in the evidence but for what was redacted. Invalid UTF-8 becomes U+FFFD.
final class Records {
    private static final int LONGEST = 1 << 20;

    private final Shared shared;
    private final OpenSources sources;

    Records(Shared shared, OpenSources sources) {
        this.shared = shared;
        this.sources = sources;
    }

    void write(List<Cited> cited, OutputStream out) throws IOException {
        try (var json = Json.lines(out)) {
            for (var one : cited) {
                write(one, json);
                json.writeRaw('\n');
            }
        }
    }

    private void write(Cited one, JsonGenerator json) throws IOException {
        String file = shared.places().of(one.source());
        json.writeStartObject();
        json.writeNumberField("citation", one.number());
        if (one.record().isPresent()) record(one.record().getAsInt(), json);
        json.writeStringField("file", file);
        json.writeNumberField("line", one.line());
        json.writeNumberField("offset", one.offset());
        json.writeNumberField("length", one.length());
        json.writeStringField("sha256", one.source().content().sha256());
        if (one.length() <= LONGEST) text(one, file, json);
        else json.writeNullField("text");
        json.writeEndObject();
    }

    private void record(int record, JsonGenerator json) throws IOException {
        long micros = shared.following().clocks().time(record);
        if (micros == Segment.NO_TIME) json.writeNullField("time");
        else json.writeStringField("time", DateTimeFormatter.ISO_INSTANT.format(Quantity.instant(micros)));
        json.writeStringField("system", shared.told(shared.analysis().system(record)));
    }

    private void text(Cited one, String file, JsonGenerator json) throws IOException {
        byte[] bytes = sources.read(one.source(), one.offset(), (int) one.length());
        if (bytes == null) json.writeNullField("text");
        else json.writeStringField("text", shared.told(new String(bytes, StandardCharsets.UTF_8).stripTrailing(), file + ", line " + one.line()));
    }
}
