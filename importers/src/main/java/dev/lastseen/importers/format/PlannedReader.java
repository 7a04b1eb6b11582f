package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.IOException;

/// Reads JSON values by a [JsonPlan]: the records in them, and the contexts that these inherit from.
final class PlannedReader {
    private final SegmentBuilder out;
    private final Paging paging = new Paging();
    private final JsonRecord record;
    private final ContextValues contexts;
    private int lastContext = -1;

    PlannedReader(SegmentBuilder out, SegmentSink sink) {
        this.out = out;
        record = new JsonRecord(sink);
        contexts = new ContextValues(out, sink, paging);
    }

    /// The context around a value (-1 for none), and how deep it lies (-1 outside of all).
    record Place(int context, int depth) {
        static final Place OUTSIDE = new Place(-1, -1);
    }

    /// Reads the value whose first token is `token`, the parser's current one.
    void read(JsonCursor at, JsonToken token, JsonPlan plan, Place place) throws IOException {
        if (token == JsonToken.START_ARRAY) {
            array(at, plan, place);
        } else if (token == JsonToken.START_OBJECT && plan.isRecord()) {
            record.read(at, plan.fields(), place.context);
        } else if (token == JsonToken.START_OBJECT) {
            context(at, plan, plan.isContext() ? open(at, place) : place);
        } else if (place.context >= 0) {
            contexts.in(place.context, place.depth, at.line());
            contexts.value(at.parser(), token, plan.fields());
        }
    }

    private void array(JsonCursor at, JsonPlan plan, Place place) throws IOException {
        JsonParser parser = at.parser();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            read(at, token, plan, place);
        }
    }

    private Place open(JsonCursor at, Place around) {
        at.mark();
        lastContext = out.openContext(around.context, at.offset());
        paging.page(around.depth + 1);
        return new Place(lastContext, around.depth + 1);
    }

    private void context(JsonCursor at, JsonPlan plan, Place place) throws IOException {
        JsonParser parser = at.parser();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            JsonPlan child = plan.child(name);
            if (child != null) {
                read(at, token, child, place);
            } else {
                field(at, token, plan.fields().child(name), place);
            }
        }
    }

    private void field(JsonCursor at, JsonToken token, JsonField field, Place place) throws IOException {
        if (field.role() == FieldRole.PAGING || token == JsonToken.START_OBJECT) at.mark();
        contexts.in(place.context, place.depth, at.line());
        contexts.value(at.parser(), token, field);
    }

    /// The record that is being read.
    JsonRecord record() {
        return record;
    }

    /// The context opened last; -1 where there was none.
    int lastContext() {
        return lastContext;
    }

    /// The source has ended: tells whether there should be more, and what was left out.
    void finish(Reading reading) {
        paging.finish(reading);
        if (record.latest() != Segment.NO_TIME) reading.lastsUntil(record.latest());
        if (contexts.leftOut() > 0) {
            reading.warn(0, contexts.leftOut() + " objects hold neither an identifier nor a time and were not read as records");
        }
    }
}
