package dev.lastseen.importers.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The samples that the text formats carry in their definitions.
final class TextSamples {
    private static final String FOLDER = "/dev/lastseen/resources/formats/";

    private TextSamples() {}

    /// One record and what it must yield; a part that the definition leaves out is `*`.
    record Line(String format, String text, String time, String level, String system, Map<String, String> fields) {
        @Override
        public String toString() {
            return format + ": " + text.lines().findFirst().orElse("");
        }
    }

    static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (JsonNode file : read("index.json")) {
            JsonNode definition = read(file.asText() + ".json");
            for (JsonNode sample : definition.path("samples")) lines.add(line(definition.path("id").asText(), sample));
        }
        return lines;
    }

    private static Line line(String format, JsonNode sample) {
        Map<String, String> fields = sample.path("fields").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
        return new Line(format, sample.path("line").asText(), sample.path("time").asText("*"), sample.path("level").asText("*"),
                sample.path("system").asText("*"), fields);
    }

    /// For each text format a source made of all its samples, twice over.
    static List<Sample> wholes() {
        Map<String, List<Line>> byFormat = lines().stream().collect(Collectors.groupingBy(Line::format));
        return byFormat.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> {
            String once = entry.getValue().stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
            return new Sample(entry.getKey(), "samples", (once + once).getBytes(StandardCharsets.UTF_8), 2 * entry.getValue().size());
        }).toList();
    }

    private static JsonNode read(String file) {
        try (var stream = TextSamples.class.getResourceAsStream(FOLDER + file)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
