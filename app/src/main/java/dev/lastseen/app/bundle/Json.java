package dev.lastseen.app.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.app.casework.VisibleJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON of bundles: written as it comes, read as maps, lists, texts and numbers.
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /// A generator that leaves the stream open.
    static JsonGenerator to(OutputStream out) throws IOException {
        var json = FACTORY.createGenerator(new VisibleJson(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return json;
    }

    /// The same for one value a line.
    static JsonGenerator lines(OutputStream out) throws IOException {
        var json = to(out);
        json.setRootValueSeparator(null);
        return json;
    }

    /// The one value in a stream, which must be an object.
    static Map<String, Object> object(InputStream in) throws IOException {
        try (var parser = FACTORY.createParser(in)) {
            parser.nextToken();
            return map(value(parser));
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) throw new IOException("the JSON ends early");
        return switch (token) {
            case START_OBJECT -> {
                var map = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    var member = value(parser);
                    if (member != null) map.put(name, member);
                }
                yield map;
            }
            case START_ARRAY -> {
                var list = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    var element = value(parser);
                    if (element != null) list.add(element);
                }
                yield list;
            }
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    /// A member or element as an object; an empty one where it is none.
    static Map<String, Object> map(@Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> found) found.forEach((name, member) -> map.put(String.valueOf(name), member));
        return map;
    }

    static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> found ? new ArrayList<>(found) : List.of();
    }

    static String text(Map<String, Object> object, String name) {
        return object.get(name) instanceof String text ? text : "";
    }

    static long number(Map<String, Object> object, String name) {
        return object.get(name) instanceof Long number ? number : 0;
    }

    static boolean flag(Map<String, Object> object, String name) {
        return Boolean.TRUE.equals(object.get(name));
    }
}
