package dev.lastseen.app.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lastseen.model.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// What a bundle says of itself.
///
/// @param internal true where nothing was redacted
/// @param evidence true where all bytes of all sources are in it
record Manifest(boolean internal, boolean evidence, List<Origin> sources, List<Packed> entries) {
    /// A source of the case.
    ///
    /// @param file    below `evidence/` or `excerpt/`
    /// @param zone    of times that state none
    /// @param assumed true where nobody told the zone
    record Origin(String file, String sha256, String decodedSha256, String format, String system, String zone, boolean assumed) {}

    static void write(Shared shared, BundleRequest request, List<Packed> entries, OutputStream out) throws IOException {
        try (var json = Json.to(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("form", Container.FORM);
            json.writeStringField("case", shared.told(shared.casework().name()));
            json.writeStringField("exported", request.at().toString());
            json.writeBooleanField("redacted", !request.internal());
            json.writeNumberField("redactedValues", shared.redaction().found().size());
            json.writeBooleanField("evidence", request.evidence());
            var audit = AuditEntries.of(shared.casework().audit());
            json.writeStringField("auditChain", audit.isEmpty() ? "" : audit.getLast().chain());
            json.writeArrayFieldStart("sources");
            for (var entry : shared.state().sources()) source(shared, entry.source(), json);
            json.writeEndArray();
            json.writeNumberField("changedCellsInAll", shared.csv().count());
            json.writeArrayFieldStart("changedCells");
            for (var cell : shared.csv().changed()) json.writeString(cell.entry() + ", row " + cell.row() + ", " + cell.column());
            json.writeEndArray();
            json.writeArrayFieldStart("entries");
            for (var entry : entries) {
                json.writeStartObject();
                json.writeStringField("name", entry.name());
                json.writeNumberField("bytes", entry.bytes());
                json.writeStringField("sha256", entry.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void source(Shared shared, Source source, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", shared.places().of(source));
        json.writeStringField("sha256", source.content().sha256());
        json.writeStringField("decodedSha256", source.content().decodedSha256());
        json.writeStringField("encoding", source.content().encoding());
        json.writeNumberField("bytes", source.content().stored());
        json.writeStringField("format", source.format());
        json.writeStringField("system", shared.told(source.system()));
        json.writeStringField("zone", source.clock().zone().getId());
        json.writeBooleanField("zoneAssumed", source.clock().assumed());
        json.writeEndObject();
    }

    /// What a manifest says; an [IOException] where it is none.
    static Manifest read(Map<String, Object> json) throws IOException {
        if (!Json.text(json, "form").equals(Container.FORM)) throw new IOException("its manifest is not of the form " + Container.FORM);
        var sources = Json.list(json.get("sources")).stream().map(Json::map).map(one -> new Origin(Json.text(one, "file"), Json.text(one, "sha256"), Json.text(one, "decodedSha256"),
                Json.text(one, "format"), Json.text(one, "system"), Json.text(one, "zone"), Json.flag(one, "zoneAssumed"))).toList();
        var entries = Json.list(json.get("entries")).stream().map(Json::map).map(one -> new Packed(Json.text(one, "name"), Json.number(one, "bytes"), Json.text(one, "sha256"))).toList();
        return new Manifest(!Json.flag(json, "redacted"), Json.flag(json, "evidence"), sources, entries);
    }
}
