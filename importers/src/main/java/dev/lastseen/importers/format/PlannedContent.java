package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.IOException;

/// Reads JSON by a [JsonPlan]: its records, and the contexts that they inherit from.
final class PlannedContent implements JsonContent {
    private final Reading reading;
    private final SegmentBuilder out;
    private final JsonPlan plan;
    private final Paging paging = new Paging();
    private final JsonRecord record;
    private final ContextValues contexts;
    private int openContext = -1;
    private boolean resumed;

    PlannedContent(JsonPlan plan, Reading reading, JsonAccount account) {
        this.plan = plan;
        this.reading = reading;
        out = reading.records();
        var sink = new SegmentSink(reading, account);
        record = new JsonRecord(sink);
        contexts = new ContextValues(out, sink, paging);
    }

    @Override
    public void root(JsonCursor at, JsonToken token) throws IOException {
        if (resumed && token == JsonToken.START_OBJECT) {
            record.read(at, plan.main().fields(), openContext);
        } else {
            read(at, token, plan, new Place(-1, -1));
        }
    }

    /// The context around a value, and how deep it lies.
    private record Place(int context, int depth) {}

    private void read(JsonCursor at, JsonToken token, JsonPlan node, Place place) throws IOException {
        if (token == JsonToken.START_ARRAY) {
            array(at, node, place);
        } else if (token == JsonToken.START_OBJECT && node.isRecord()) {
            record.read(at, node.fields(), place.context);
        } else if (token == JsonToken.START_OBJECT) {
            context(at, node, node.isContext() ? open(at, place) : place);
        } else if (place.context >= 0) {
            contexts.in(place.context, place.depth, at.line());
            contexts.value(at.parser(), token, node.fields());
        }
    }

    private void array(JsonCursor at, JsonPlan node, Place place) throws IOException {
        JsonParser parser = at.parser();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            read(at, token, node, place);
        }
    }

    private Place open(JsonCursor at, Place around) {
        at.mark();
        openContext = out.openContext(around.context, at.offset());
        paging.page(around.depth + 1);
        return new Place(openContext, around.depth + 1);
    }

    private void context(JsonCursor at, JsonPlan node, Place place) throws IOException {
        JsonParser parser = at.parser();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            JsonPlan child = node.child(name);
            if (child != null) {
                read(at, token, child, place);
            } else {
                field(at, token, node.fields().child(name), place);
            }
        }
    }

    private void field(JsonCursor at, JsonToken token, JsonField field, Place place) throws IOException {
        if (field.role() == FieldRole.PAGING || token == JsonToken.START_OBJECT) at.mark();
        contexts.in(place.context, place.depth, at.line());
        contexts.value(at.parser(), token, field);
    }

    @Override
    public void abandon() {
        record.abandon();
    }

    @Override
    public long openOffset() {
        return record.openOffset();
    }

    @Override
    public long openLine() {
        return record.openLine();
    }

    @Override
    public long records() {
        return out.size();
    }

    @Override
    public void resume() {
        resumed = !plan.isRecord() && plan.main().isRecord();
    }

    @Override
    public void finish() {
        paging.finish(reading);
        if (contexts.leftOut() > 0) {
            reading.warn(0, contexts.leftOut() + " objects hold neither an identifier nor a time and were not read as records");
        }
    }
}
