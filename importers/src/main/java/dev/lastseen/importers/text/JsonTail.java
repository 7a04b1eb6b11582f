package dev.lastseen.importers.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.model.segment.SegmentBuilder;
import dev.lastseen.model.value.ValueCode;
import java.io.IOException;

/// The JSON object that ends a text, flattened: `{"a": {"b": 1}}` is the field `a.b`.
final class JsonTail {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MOST_NAMES = 2000;

    private final SegmentBuilder out;
    private final Keys columns;
    private final StringBuilder path = new StringBuilder();

    JsonTail(SegmentBuilder out) {
        this.out = out;
        columns = new Keys(out::column, MOST_NAMES);
    }

    /// Reads the object `bytes[from, to)`; false, and nothing given, where it is none or something follows it.
    boolean read(byte[] bytes, int from, int to, boolean checkOnly) {
        if (!isWhole(bytes, from, to)) return false;
        if (checkOnly) return true;
        try (JsonParser parser = FACTORY.createParser(bytes, from, to - from)) {
            parser.nextToken();
            path.setLength(0);
            object(parser);
            return true;
        } catch (IOException e) {
            throw new IllegalStateException("parsed before without a fault", e);
        }
    }

    private static boolean isWhole(byte[] bytes, int from, int to) {
        int last = to - 1;
        while (last > from && Ascii.isBlank(bytes[last])) last--;
        if (bytes[last] != '}') return false;
        try (JsonParser parser = FACTORY.createParser(bytes, from, to - from)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException _) {
            return false;
        }
    }

    private void object(JsonParser parser) throws IOException {
        int length = path.length();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (length > 0) path.append('.');
            path.append(parser.currentName());
            parser.nextToken();
            value(parser);
            path.setLength(length);
        }
    }

    private void value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) value(parser);
            }
            default -> scalar(parser);
        }
    }

    private void scalar(JsonParser parser) throws IOException {
        byte[] name = Ascii.bytes(path.toString());
        int column = columns.number(name, 0, name.length);
        if (column < 0) return;
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            out.fixed(column, ValueCode.NULL);
        } else {
            byte[] text = Ascii.bytes(parser.getText());
            out.value(column, text, 0, text.length);
        }
    }
}
