package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/// Looks at the beginning of a JSON source and tells what is a record in it ([RecordPaths]).
final class JsonShape {
    private final ShapeNode root = new ShapeNode("");
    private final JsonText text = new JsonText();
    private final JsonTime time = new JsonTime();

    private JsonShape() {}

    /// The shape of the JSON values in `bytes[0, length)`, up to where they break off or go wrong.
    static ShapeNode of(byte[] bytes, int length) {
        var shape = new JsonShape();
        try (JsonParser parser = JsonParsers.FACTORY.createParser(bytes, 0, length)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                shape.root(parser, token);
            }
        } catch (IOException _) {
            // The head ends somewhere, mostly inside a value: what was seen until there counts.
        }
        return shape.root;
    }

    private void root(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            element(parser, root);
        } else if (token == JsonToken.START_ARRAY) {
            array(parser, root);
        }
    }

    private void element(JsonParser parser, ShapeNode node) throws IOException {
        node.element(object(parser, node));
    }

    /// Answers what the object holds, objects inside it included, elements of arrays not.
    private int object(JsonParser parser, ShapeNode node) throws IOException {
        int holds = 0;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                holds |= object(parser, node.child(name)) & ~ShapeNode.LOG;
            } else if (token == JsonToken.START_ARRAY) {
                array(parser, node.child(name));
            } else {
                holds |= scalar(parser, token, name, node);
            }
        }
        return holds;
    }

    private void array(JsonParser parser, ShapeNode node) throws IOException {
        boolean filled = false;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                array(parser, node);
            } else if (token == JsonToken.START_OBJECT) {
                if (!filled) node.filledArray();
                filled = true;
                element(parser, node);
            }
        }
    }

    private int scalar(JsonParser parser, JsonToken token, String name, ShapeNode node) throws IOException {
        ShapeName says = node.child(name).says();
        if (says.paging()) node.page();
        if (token == JsonToken.VALUE_NULL || token == JsonToken.VALUE_FALSE || token == JsonToken.VALUE_TRUE) return 0;
        text.take(parser);
        int holds = says.log() && !text.isToken() ? ShapeNode.LOG : 0;
        if (says.time() && time.read(text)) return holds | ShapeNode.TIME;
        return says.id() && text.length() > 0 ? holds | ShapeNode.ID : holds;
    }
}
