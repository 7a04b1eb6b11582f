package dev.lastseen.app.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lastseen.model.check.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// What the checks proved and who was lost, one object a line.
final class Findings {
    private final Shared shared;

    Findings(Shared shared) {
        this.shared = shared;
    }

    void write(Packer packer) throws IOException {
        packer.put("findings.ndjson", out -> {
            try (var json = Json.lines(out)) {
                for (var finding : shared.analysis().findings()) {
                    json.writeStartObject();
                    json.writeStringField("check", finding.check());
                    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
                    json.writeStringField("system", shared.told(finding.system()));
                    json.writeStringField("statement", shared.told(finding.statement()));
                    names("messages", finding.messages(), json);
                    places(finding.evidence(), json);
                    json.writeEndObject();
                    json.writeRaw('\n');
                }
            }
        });
    }

    private void names(String field, List<Integer> messages, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (int message : messages) json.writeString(shared.told(shared.following().name(message)));
        json.writeEndArray();
    }

    private void places(List<Finding.Place> evidence, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (var place : evidence) {
            json.writeStartObject();
            json.writeStringField("file", shared.places().of(shared.state().sources().get(place.source()).source()));
            json.writeNumberField("line", place.line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// The audit trail; redacted details no longer give the hashes of the chain.
    void writeAudit(Packer packer) throws IOException {
        packer.put("audit.ndjson", out -> {
            try (var json = Json.lines(out)) {
                for (var entry : AuditEntries.of(shared.casework().audit())) {
                    json.writeStartObject();
                    json.writeNumberField("number", entry.number());
                    json.writeStringField("at", entry.at().toString());
                    json.writeStringField("action", entry.action());
                    json.writeStringField("detail", shared.told(entry.detail()));
                    json.writeStringField("chain", entry.chain());
                    json.writeEndObject();
                    json.writeRaw('\n');
                }
            }
        });
    }
}
