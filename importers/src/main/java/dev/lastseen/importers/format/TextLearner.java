package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/// Shows the texts in the beginning of a log to whoever looks for identifiers in them, before the log is read.
final class TextLearner extends JsonValues {
    private final SegmentSink sink;

    TextLearner(SegmentSink sink) {
        this.sink = sink;
    }

    /// Learns from the records in `head`, up to where it breaks off.
    void learn(byte[] head, JsonField fields) {
        try (JsonParser parser = JsonParsers.FACTORY.createParser(head)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) value(parser, token, fields);
        } catch (IOException _) {
            // What was seen until here is enough.
        }
    }

    @Override
    void scalar(JsonField field) {
        if (field.role() == FieldRole.TEXT && !text.isObject() && !text.isToken()) sink.learn(text.bytes(), text.from(), text.to());
    }

    @Override
    void fixed(JsonField field, int code) {}
}
