package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.IOException;

/// Spans and log records below their resources and scopes: a resource and a scope are contexts, a span and a log record are records with their attributes
/// as columns. Other signals are passed over.
final class OtlpContent implements JsonContent {
    private final Reading reading;
    private final SegmentBuilder out;
    private final SegmentSink sink;
    private final JsonRecord record;
    private final ContextValues contexts;
    private final JsonField spans = JsonField.root("", OtlpRoles.SPAN);
    private final JsonField logs = JsonField.root("", OtlpRoles.LOG);
    private final JsonField outer = JsonField.root("", OtlpRoles.CONTEXT);

    OtlpContent(Reading reading, JsonAccount account) {
        this.reading = reading;
        out = reading.records();
        sink = new SegmentSink(reading, account);
        record = new JsonRecord(sink);
        contexts = new ContextValues(out, sink, new Paging());
    }

    @Override
    public void root(JsonCursor at, JsonToken token) throws IOException {
        value(at, token, "", -1);
    }

    /// Reads the value of the field `name` inside `context`.
    private void value(JsonCursor at, JsonToken token, String name, int context) throws IOException {
        JsonParser parser = at.parser();
        if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                value(at, next, name, context);
            }
        } else if (token == JsonToken.START_OBJECT) {
            object(at, name, context);
        }
    }

    private void object(JsonCursor at, String name, int context) throws IOException {
        switch (name) {
            case "spans" -> record.read(at, spans, context);
            case "logRecords", "logs" -> record.read(at, logs, context);
            case "resource", "scope", "instrumentationLibrary" -> {
                contexts.in(context, 0, 0);
                contexts.object(at.parser(), outer.child(name.equals("resource") ? name : "scope"));
            }
            case "resourceSpans", "resourceLogs", "batches" -> {
                sink.defaultSystem(0);
                fields(at, open(at, context));
            }
            case "scopeSpans", "instrumentationLibrarySpans", "scopeLogs", "instrumentationLibraryLogs" -> fields(at, open(at, context));
            case "", "trace", "result", "data" -> fields(at, context);
            default -> at.parser().skipChildren();
        }
    }

    private int open(JsonCursor at, int around) {
        at.mark();
        return out.openContext(around, at.offset());
    }

    private void fields(JsonCursor at, int context) throws IOException {
        JsonParser parser = at.parser();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            value(at, parser.nextToken(), name, context);
        }
    }

    @Override
    public JsonRecord record() {
        return record;
    }

    @Override
    public long records() {
        return out.size();
    }

    @Override
    public void finish() {
        if (record.latest() != Segment.NO_TIME) reading.lastsUntil(record.latest());
    }
}
