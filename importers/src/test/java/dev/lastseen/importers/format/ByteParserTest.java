package dev.lastseen.importers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What is read from the buffer is what tokens say: the same scalars in the same fields, up to the same place.
class ByteParserTest {
    private static final JsonFactory TOKENS = JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER).build();
    private static final FieldRoles ROLES = new FieldRoles(Map.of("tags", FieldRole.ATTRIBUTES), List.of(), Set.of(), LevelScale.COMMON, FieldRoles.Kind.ITEM);

    @RepeatedTest(40)
    void agreesWithTokens(RepetitionInfo round) throws IOException {
        var random = new Random(round.getCurrentRepetition());
        var text = new StringBuilder();
        for (int i = 0; i < 300; i++) text.append(new Document(random).text()).append(random.nextInt(4) == 0 ? "\r\n" : "\n");
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        List<String> expected = read(TOKENS.createParser(bytes));
        assertEquals(expected, read(JsonParsers.FACTORY.createParser(bytes)));
        assertEquals(expected, read(JsonParsers.FACTORY.createParser(slow(bytes, random))), "however few bytes arrive at a time");
    }

    @RepeatedTest(40)
    void agreesWithTokensAboutDamage(RepetitionInfo round) throws IOException {
        var random = new Random(-round.getCurrentRepetition());
        for (int i = 0; i < 50; i++) {
            var text = new StringBuilder(new Document(random).text());
            for (int k = random.nextInt(3); k >= 0 && !text.isEmpty(); k--) {
                text.setCharAt(random.nextInt(text.length()), "{}[],:\"\\0-. x".charAt(random.nextInt(13)));
            }
            text.setLength(random.nextInt(text.length() + 1));
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertEquals(read(TOKENS.createParser(bytes)), read(JsonParsers.FACTORY.createParser(bytes)), text::toString);
        }
    }

    @Test
    void countsTheLinesThatItPasses() throws IOException {
        byte[] bytes = "{\"a\": 1,\n  \"b\": \"two\",\r\n\t\"c\": 3}\n{\"a\": 1,\n\"b\": 2,\n\"c\": [1,\n2,\n3]\n}".getBytes(StandardCharsets.UTF_8);
        var lines = new ArrayList<Integer>();
        var values = new Values();
        JsonField root = JsonField.root("", ROLES);
        try (JsonParser parser = JsonParsers.FACTORY.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                values.value(parser, token, root);
                lines.add(parser.currentLocation().getLineNr());
            }
        }
        assertEquals(List.of(3, 9), lines);
        assertEquals(List.of("a=1", "b=two", "c=3", "a=1", "b=2", "c=1", "c=2", "c=3"), values.seen);
    }

    private static List<String> read(JsonParser parser) throws IOException {
        var values = new Values();
        JsonField root = JsonField.root("", ROLES);
        try (parser) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!token.isStructStart()) throw LineFraming.notStructured(parser);
                values.value(parser, token, root);
                var end = parser.currentLocation();
                values.seen.add("up to " + end.getByteOffset() + ", line " + end.getLineNr());
            }
        } catch (IOException e) {
            values.seen.add("damaged");
        }
        return values.seen;
    }

    private static InputStream slow(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, 1 + random.nextInt(200)));
            }
        };
    }

    private static final class Values extends JsonValues {
        private final List<String> seen = new ArrayList<>();

        @Override
        void scalar(JsonField field) {
            seen.add(field.path() + "=" + text);
        }

        @Override
        void fixed(JsonField field, int code) {
            seen.add(field.path() + "=#" + code);
        }
    }

    /// A random object, with fields of all kinds in varying orders and spellings.
    private record Document(Random random) {
        private static final List<String> NAMES = List.of("id", "ts", "name", "ä", "a\\\"b", "a\\u0062", "long_field_name_of_its_own", "");
        private static final List<String> SCALARS = List.of("1", "0", "-7", "00", "1.5", "1.", "-0.25e3", "123456789012345678901234567890123", "NaN", "true", "false", "null",
                "\"\"", "\"plain text\"", "\"tab\there\"", "\"esc\\n\\u00e4\"", "\"ü\"", "\"{\"", "-", "01");

        String text() {
            return object(0);
        }

        private String object(int depth) {
            List<String> fields = new ArrayList<>();
            for (int i = random.nextInt(7); i > 0; i--) fields.add(blank() + "\"" + pick(NAMES) + "\"" + blank() + ":" + blank() + value(depth) + blank());
            if (random.nextInt(3) == 0) fields.add("\"tags\":" + tags());
            return "{" + String.join(",", fields) + "}";
        }

        private String value(int depth) {
            return switch (random.nextInt(depth < 3 ? 8 : 6)) {
                case 6 -> object(depth + 1);
                case 7 -> array(depth + 1);
                default -> good();
            };
        }

        private String array(int depth) {
            List<String> elements = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) elements.add(blank() + value(depth) + blank());
            return "[" + String.join(",", elements) + "]";
        }

        private String tags() {
            List<String> tags = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                String kind = pick(List.of("stringValue", "intValue", "doubleValue", "boolValue", "odd"));
                String name = pick(NAMES);
                tags.add(random.nextInt(5) == 0 ? "{ \"key\": \"" + name + "\", \"value\": {\"" + kind + "\": " + good() + "} }"
                        : "{\"key\":\"" + name + "\",\"value\":{\"" + kind + "\":" + good() + "}}");
            }
            return "[" + String.join(",", tags) + "]";
        }

        /// Seldom something that is no JSON, which ends the reading.
        private String good() {
            String scalar = pick(SCALARS);
            boolean broken = Set.of("00", "1.", "-", "01").contains(scalar);
            return broken && random.nextInt(60) > 0 ? "\"" + random.nextInt(100_000) + "\"" : scalar;
        }

        private String blank() {
            return random.nextInt(6) > 0 ? "" : pick(List.of(" ", "\n", "\r\n", "\t", "  \n  ", "\r"));
        }

        private String pick(List<String> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
