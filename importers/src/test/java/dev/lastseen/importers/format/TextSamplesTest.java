package dev.lastseen.importers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each text format yields what its own definition says of its samples.
class TextSamplesTest {
    static List<TextSamples.Line> lines() {
        return TextSamples.lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void yieldsWhatTheDefinitionSays(TextSamples.Line line) {
        var read = JsonTrial.read(Formats.all().byId(line.format()).orElseThrow(), line.text() + "\n");
        assertEquals(1, read.size());
        String[] head = read.heads().getFirst().split(" ", 3);
        assertEquals(line.time(), line.time().equals("*") ? "*" : head[0]);
        assertEquals(line.level(), line.level().equals("*") ? "*" : head[1]);
        assertEquals(line.system(), line.system().equals("*") ? "*" : head[2]);
        Map<String, String> found = new HashMap<>();
        read.segment().row(0, (column, code) -> found.put(read.segment().columns().name(column), read.segment().text(0, code)));
        Map<String, String> missing = new HashMap<>(line.fields());
        missing.entrySet().removeIf(field -> field.getValue().equals(found.get(field.getKey())));
        assertEquals(Map.of(), missing, () -> "found " + found);
    }
}
