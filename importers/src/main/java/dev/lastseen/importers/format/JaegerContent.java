package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Traces as Jaeger's interface exports them: each lists its spans, and after them the processes that the spans name.
final class JaegerContent implements JsonContent {
    private final Reading reading;
    private final SegmentBuilder out;
    private final SegmentSink sink;
    private final PendingRecords pending;
    private final JsonRecord record;
    private final JsonField fields = JsonField.root("", JaegerRoles.SPAN);
    private final JsonText name = new JsonText();
    private final Map<String, Integer> processes = new HashMap<>();

    JaegerContent(Reading reading, JsonAccount account) {
        this.reading = reading;
        out = reading.records();
        sink = new SegmentSink(reading, account);
        pending = new PendingRecords(out::shiftToUtc);
        record = new JsonRecord(pending);
    }

    @Override
    public void root(JsonCursor at, JsonToken token) throws IOException {
        value(at, token, "data");
    }

    /// Reads the value of the field `field` of a document or a trace.
    private void value(JsonCursor at, JsonToken token, String field) throws IOException {
        JsonParser parser = at.parser();
        if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) value(at, next, field);
        } else if (token == JsonToken.START_OBJECT) {
            switch (field) {
                case "data" -> trace(at);
                case "spans" -> span(at);
                case "processes" -> processes(parser);
                default -> parser.skipChildren();
            }
        }
    }

    private void trace(JsonCursor at) throws IOException {
        JsonParser parser = at.parser();
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            value(at, parser.nextToken(), field);
        }
        flush();
    }

    private void span(JsonCursor at) throws IOException {
        record.read(at, fields, -1);
        if (pending.isFull()) flush();
    }

    private void processes(JsonParser parser) throws IOException {
        for (String id = parser.nextFieldName(); id != null; id = parser.nextFieldName()) {
            parser.nextToken();
            process(parser, id);
        }
    }

    private void process(JsonParser parser, String id) throws IOException {
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (field.equals("serviceName") && token == JsonToken.VALUE_STRING) {
                name.take(parser);
                processes.put(id, sink.systemNumber(name.bytes(), name.from(), name.to()));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void flush() {
        pending.flush(sink, -1, (bytes, from, to) ->
                processes.getOrDefault(new String(bytes, from, to - from, StandardCharsets.UTF_8), 0));
        processes.clear();
    }

    /// The spans before the broken one are whole; the processes they name may be lost.
    @Override
    public void abandon() {
        record.abandon();
        flush();
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
