package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Streams of lines: the labels of a stream are the context of its lines, and each line is an array of time, text and further fields
/// (grafana.com/docs/loki, "HTTP API").
final class LokiContent implements JsonContent {
    private static final FieldRoles LABELS = new FieldRoles(
            Map.of(
                    "stream.app", FieldRole.SYSTEM,
                    "stream.service_name", FieldRole.SYSTEM,
                    "stream.service", FieldRole.SYSTEM,
                    "stream.job", FieldRole.SYSTEM),
            List.of(), Set.of(), LevelScale.COMMON, FieldRoles.Kind.CONTEXT);
    private static final FieldRoles LINE = FieldRoles.log(Map.of("line", FieldRole.TEXT), List.of("time"), LevelScale.COMMON);

    private final SegmentBuilder out;
    private final SegmentSink sink;
    private final JsonRecord record;
    private final ContextValues contexts;
    private final JsonField labels = JsonField.root("stream", LABELS);
    private final JsonField lines = JsonField.root("", LINE);

    LokiContent(Reading reading, JsonAccount account) {
        out = reading.records();
        sink = new SegmentSink(reading, account);
        record = new JsonRecord(sink);
        contexts = new ContextValues(out, sink, new Paging());
    }

    @Override
    public void root(JsonCursor at, JsonToken token) throws IOException {
        value(at, token, "data", -1);
    }

    private void value(JsonCursor at, JsonToken token, String name, int context) throws IOException {
        JsonParser parser = at.parser();
        if (token == JsonToken.START_OBJECT) {
            object(at, name, context);
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                if (name.equals("values") && next == JsonToken.START_ARRAY) {
                    line(at, context);
                } else {
                    value(at, next, name, context);
                }
            }
        }
    }

    private void object(JsonCursor at, String name, int context) throws IOException {
        switch (name) {
            case "data" -> fields(at, context);
            case "result", "streams" -> {
                at.mark();
                sink.defaultSystem(0);
                fields(at, out.openContext(-1, at.offset()));
            }
            case "stream", "metric" -> {
                contexts.in(context, 0, 0);
                contexts.object(at.parser(), labels);
            }
            default -> at.parser().skipChildren();
        }
    }

    private void fields(JsonCursor at, int context) throws IOException {
        JsonParser parser = at.parser();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            value(at, parser.nextToken(), name, context);
        }
    }

    private void line(JsonCursor at, int context) throws IOException {
        JsonParser parser = at.parser();
        record.begin(at, context);
        lines.restart();
        int place = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            record.value(parser, token, place == 0 ? lines.child("time") : place == 1 ? lines.child("line") : lines);
            place++;
        }
        record.end(at.end());
    }

    @Override
    public JsonRecord record() {
        return record;
    }

    @Override
    public long records() {
        return out.size();
    }
}
