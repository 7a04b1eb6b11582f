package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.model.value.ValueCode;
import java.io.IOException;

/// Walks a JSON value and shows its scalars with the fields that they stand in. An array's elements stand in the field of the array.
abstract class JsonValues {
    /// The text of the scalar being shown.
    final JsonText text = new JsonText();

    /// Shows what lies in the value whose first token is `token`, the parser's current one.
    void value(JsonParser parser, JsonToken token, JsonField field) throws IOException {
        switch (token) {
            case START_OBJECT, START_ARRAY -> structure(parser, token, field);
            case VALUE_NULL -> fixed(field, ValueCode.NULL);
            case VALUE_TRUE -> fixed(field, ValueCode.TRUE);
            case VALUE_FALSE -> fixed(field, ValueCode.FALSE);
            default -> {
                text.take(parser);
                scalar(field);
            }
        }
    }

    private void structure(JsonParser parser, JsonToken token, JsonField field) throws IOException {
        if (field.role() == FieldRole.IGNORED) {
            parser.skipChildren();
        } else if (token == JsonToken.START_ARRAY) {
            if (field.role() == FieldRole.ATTRIBUTES) {
                AnyValues.attributes(this, parser, field);
            } else {
                array(parser, field);
            }
        } else if (field.role() == FieldRole.BODY) {
            AnyValues.value(this, parser, token, field);
        } else {
            object(parser, field);
        }
    }

    /// Shows the fields of the object whose start is the parser's current token.
    void object(JsonParser parser, JsonField field) throws IOException {
        field.restart();
        boolean more = true;
        while (more) {
            if (parser instanceof ByteParser bytes) quickFields(bytes, field);
            JsonField child = field.next(parser);
            more = child != null;
            if (child != null) value(parser, parser.nextToken(), child);
        }
    }

    private void quickFields(ByteParser parser, JsonField field) throws IOException {
        for (JsonField child = field.quick(parser); child != null; child = field.quick(parser)) {
            text.take(parser.buffer(), parser.start(), parser.end());
            scalar(child);
        }
    }

    /// Shows the elements of the array whose start is the parser's current token.
    void array(JsonParser parser, JsonField field) throws IOException {
        JsonToken token = JsonToken.START_ARRAY;
        while (token != JsonToken.END_ARRAY) {
            if (parser instanceof ByteParser bytes) quickElements(bytes, field);
            token = parser.nextToken();
            if (token != JsonToken.END_ARRAY) value(parser, token, field);
        }
    }

    private void quickElements(ByteParser parser, JsonField field) throws IOException {
        while (parser.element()) {
            text.take(parser.buffer(), parser.start(), parser.end());
            scalar(field);
        }
    }

    /// A string or a number; its spelling is in [#text].
    abstract void scalar(JsonField field) throws IOException;

    /// Null, true or false, as a [ValueCode].
    abstract void fixed(JsonField field, int code);
}
