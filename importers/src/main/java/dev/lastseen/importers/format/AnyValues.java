package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Values as OpenTelemetry's JSON wraps them: `{"stringValue": "a"}`, `{"intValue": "7"}`, `{"arrayValue": {"values": […]}}`, `{"kvlistValue": {"values": […]}}`,
/// and lists of `{"key": …, "value": …}` (opentelemetry-proto, `common.proto`, AnyValue and KeyValue). Jaeger's tags are such lists with bare values,
/// HAR's headers too, with a `name` for the key.
final class AnyValues {
    private static final SerializedString KEY = new SerializedString("key");
    private static final SerializedString VALUE = new SerializedString("value");
    private static final SerializedString STRING = new SerializedString("stringValue");

    private AnyValues() {}

    /// The name of the object's next field, which is quickest where it is the expected one; null at the end of the object.
    private static @Nullable String next(JsonParser parser, SerializedString expected) throws IOException {
        if (parser.nextFieldName(expected)) return expected.getValue();
        return parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
    }

    /// Shows the entries of the list whose start is the current token, each in the field of its key.
    static void attributes(JsonValues into, JsonParser parser, JsonField list) throws IOException {
        list.restart();
        JsonToken token = JsonToken.START_ARRAY;
        while (token != JsonToken.END_ARRAY) {
            if (parser instanceof ByteParser bytes) quickAttributes(into, bytes, list);
            token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) attribute(into, parser, list);
        }
    }

    private static void quickAttributes(JsonValues into, ByteParser parser, JsonField list) throws IOException {
        while (parser.attribute()) {
            into.text.take(parser.buffer(), parser.nameStart(), parser.nameEnd());
            JsonField field = list.child(into.text);
            into.text.take(parser.buffer(), parser.start(), parser.end());
            into.scalar(field);
        }
    }

    private static void attribute(JsonValues into, JsonParser parser, JsonField list) throws IOException {
        JsonField field = list;
        for (String name = next(parser, KEY); name != null; name = next(parser, VALUE)) {
            JsonToken token = parser.nextToken();
            if (name.equals("key") || name.equals("name")) {
                into.text.take(parser);
                field = list.child(into.text);
            } else if (name.equals("value")) {
                value(into, parser, token, field);
            } else {
                parser.skipChildren();
            }
        }
    }

    /// Shows what is wrapped in the value whose first token is the current one; a bare value is shown as it is.
    static void value(JsonValues into, JsonParser parser, JsonToken token, JsonField field) throws IOException {
        if (token != JsonToken.START_OBJECT) {
            into.value(parser, token, field);
            return;
        }
        for (String name = next(parser, STRING); name != null; name = next(parser, STRING)) {
            JsonToken inner = parser.nextToken();
            switch (name) {
                case "kvlistValue" -> list(into, parser, inner, field, true);
                case "arrayValue" -> list(into, parser, inner, field, false);
                default -> into.value(parser, inner, field);
            }
        }
    }

    private static void list(JsonValues into, JsonParser parser, JsonToken token, JsonField field, boolean keyed) throws IOException {
        if (token != JsonToken.START_OBJECT) return;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken inner = parser.nextToken();
            if (inner != JsonToken.START_ARRAY) continue;
            if (keyed) {
                attributes(into, parser, field);
            } else {
                elements(into, parser, field);
            }
        }
    }

    private static void elements(JsonValues into, JsonParser parser, JsonField field) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            value(into, parser, token, field);
        }
    }
}
