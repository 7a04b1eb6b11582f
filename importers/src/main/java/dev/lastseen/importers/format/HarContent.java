package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.IOException;

/// Exchanges recorded by a browser or a proxy. Where the body of a response is a list of items, these are the records, and stand where the exchange stands;
/// otherwise the exchange itself is the record.
final class HarContent implements JsonContent {
    private final Reading reading;
    private final SegmentBuilder out;
    private final SegmentSink sink;
    private final PendingRecords pending;
    private final JsonRecord exchange;
    private final HarItems items;
    private final JsonField fields = JsonField.root("", HarRoles.ENTRY);
    private final HarBody body = new HarBody();
    private final JsonText text = new JsonText();

    HarContent(Reading reading, JsonAccount account) {
        this.reading = reading;
        out = reading.records();
        sink = new SegmentSink(reading, account);
        pending = new PendingRecords(out::shiftToUtc);
        exchange = new JsonRecord(pending);
        items = new HarItems(out, sink);
    }

    @Override
    public void root(JsonCursor at, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) inside(at, "log");
    }

    /// Looks for the field `name` of the object whose start is the current token: the log, and the entries in it.
    private void inside(JsonCursor at, String name) throws IOException {
        JsonParser parser = at.parser();
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (field.equals(name) && token == JsonToken.START_OBJECT) {
                inside(at, "entries");
            } else if (field.equals(name) && name.equals("entries") && token == JsonToken.START_ARRAY) {
                entries(at);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void entries(JsonCursor at) throws IOException {
        JsonParser parser = at.parser();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) entry(at);
        }
    }

    private void entry(JsonCursor at) throws IOException {
        body.clear();
        items.clear();
        pending.clear();
        exchange.begin(at, -1);
        object(at, fields);
        var place = new JsonPlace(exchange.openOffset(), at.end(), body.line());
        if (items.read(body.json(), place)) {
            exchange.abandon();
        } else {
            exchange.end(at.end());
            pending.flush(sink, -1, sink::systemNumber);
        }
    }

    private void object(JsonCursor at, JsonField field) throws IOException {
        JsonParser parser = at.parser();
        field.restart();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            field(at, token, field.child(name));
        }
    }

    private void field(JsonCursor at, JsonToken token, JsonField field) throws IOException {
        switch (field.path()) {
            case "request", "response", "response.content" -> {
                if (token == JsonToken.START_OBJECT) object(at, field);
            }
            case "response.content.mimeType" -> {
                body.type(at.parser().getText());
                exchange.value(at.parser(), token, field);
            }
            case "response.content.text" -> text(at, token);
            case "response.content.encoding" -> body.base64(at.parser().getText().equals("base64"));
            default -> {
                if (HarRoles.INHERITED.contains(field.path())) items.inherit(field.path(), at.parser());
                exchange.value(at.parser(), token, field);
            }
        }
    }

    private void text(JsonCursor at, JsonToken token) throws IOException {
        if (token != JsonToken.VALUE_STRING || !body.mayBeJson()) return;
        at.mark();
        text.take(at.parser());
        body.text(text.copy(), at.line());
    }

    @Override
    public void abandon() {
        exchange.abandon();
        items.abandon();
    }

    @Override
    public JsonRecord record() {
        return exchange;
    }

    @Override
    public long records() {
        return out.size();
    }

    @Override
    public void finish() {
        items.finish(reading);
    }
}
