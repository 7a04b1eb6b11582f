package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.model.segment.SegmentBuilder;
import dev.lastseen.model.value.ValueCode;
import java.io.IOException;

/// Puts the scalars of the objects around records into their contexts, and listens for what they say about further pages.
final class ContextValues extends JsonValues {
    private final SegmentBuilder out;
    private final SegmentSink sink;
    private final JsonColumns columns;
    private final Paging paging;
    private int context;
    private int depth;
    private long line;
    private long leftOut;

    ContextValues(SegmentBuilder out, SegmentSink sink, Paging paging) {
        this.out = out;
        this.sink = sink;
        columns = sink.columns();
        this.paging = paging;
    }

    /// The value that is read next belongs to `context`, which lies `depth` levels below the outermost one; it stands on `line`.
    void in(int contextId, int contextDepth, long atLine) {
        context = contextId;
        depth = contextDepth;
        line = atLine;
    }

    /// Number of objects in arrays that are neither records nor fields.
    long leftOut() {
        return leftOut;
    }

    @Override
    void array(JsonParser parser, JsonField field) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                parser.skipChildren();
                leftOut++;
            } else {
                value(parser, token, field);
            }
        }
    }

    @Override
    void scalar(JsonField field) {
        if (field.role() == FieldRole.PAGING) note(field, text.length() > 0 && !text.equalTo("0") && !text.equalTo("false"));
        if (field.role() == FieldRole.SYSTEM) sink.defaultSystem(sink.systemNumber(text.bytes(), text.from(), text.to()));
        out.contextValue(context, columns.inherited(field), text.bytes(), text.from(), text.to());
    }

    @Override
    void fixed(JsonField field, int code) {
        if (field.role() == FieldRole.PAGING) note(field, code == ValueCode.TRUE);
        out.contextFixed(context, columns.inherited(field), code);
    }

    private void note(JsonField field, boolean more) {
        paging.note(depth, field.path(), more, line);
    }
}
