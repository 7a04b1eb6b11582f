package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.importers.text.TextSpec;
import dev.lastseen.model.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Loads the text formats that are data: `resources/formats/*.json`, in the order of `formats/index.json`.
final class TextFormats {
    private static final String FOLDER = "/dev/lastseen/resources/formats/";
    private static final JsonFactory JSON = new JsonFactory();

    private TextFormats() {}

    static List<Format> load() {
        List<Format> formats = new ArrayList<>();
        for (String file : texts("index.json")) formats.add(new TextFormat(spec(file + ".json")));
        return formats;
    }

    private static JsonParser open(String file) throws IOException {
        InputStream stream = TextFormats.class.getResourceAsStream(FOLDER + file);
        if (stream == null) throw new IOException("no format " + file + " on the class path");
        return JSON.createParser(stream);
    }

    private static List<String> texts(String file) {
        try (JsonParser parser = open(file)) {
            parser.nextToken();
            return array(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the formats", e);
        }
    }

    static TextSpec spec(String file) {
        try (JsonParser parser = open(file)) {
            parser.nextToken();
            return spec(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the format " + file, e);
        }
    }

    private static TextSpec spec(JsonParser parser) throws IOException {
        String id = "";
        String title = "";
        List<String> layouts = List.of();
        List<String> second = List.of();
        List<String> times = List.of();
        Map<String, Level> levels = Map.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> id = parser.getText();
                case "title" -> title = parser.getText();
                case "layouts" -> layouts = array(parser);
                case "second" -> second = array(parser);
                case "times" -> times = array(parser);
                case "levels" -> levels = levels(parser);
                default -> parser.skipChildren();
            }
        }
        return TextSpec.of(new TextSpec.Definition(id, title, layouts, second, times, levels));
    }

    private static List<String> array(JsonParser parser) throws IOException {
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) texts.add(parser.getText());
        return texts;
    }

    private static Map<String, Level> levels(JsonParser parser) throws IOException {
        Map<String, Level> levels = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) levels.put(parser.currentName(), Level.valueOf(parser.nextTextValue()));
        return levels;
    }
}
