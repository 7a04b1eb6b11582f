package dev.lastseen.app.incident;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SampleIncidentTest {
    private static final String SAMPLES = "/dev/lastseen/resources/samples/";

    @Test
    void isExactlyWhatTheGeneratorMakes() throws IOException {
        for (var file : IncidentGenerator.sample().files().entrySet()) {
            assertArrayEquals(file.getValue(), read("ferry-line/" + file.getKey()), file.getKey());
        }
    }

    @Test
    void namesAllItsFilesInTheIndex() throws IOException {
        var expected = new TreeSet<String>();
        IncidentGenerator.sample().files().keySet().forEach(file -> expected.add("ferry-line/" + file));
        var index = new String(read("index.txt"), StandardCharsets.UTF_8);
        assertEquals(String.join("\n", expected) + "\n", index);
    }

    private static byte[] read(String file) throws IOException {
        try (var stream = SampleIncidentTest.class.getResourceAsStream(SAMPLES + file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        }
    }
}
