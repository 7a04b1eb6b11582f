package dev.lastseen.importers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrappedFormatTest {
    private static JsonTrial read(String name) {
        Sample sample = Sample.all().stream().filter(s -> s.toString().equals(name)).findFirst().orElseThrow();
        return JsonTrial.read(Formats.all().byId(sample.format()).orElseThrow(), new String(sample.bytes(), StandardCharsets.UTF_8));
    }

    private static List<String> boxes(JsonTrial read) {
        return IntStream.range(0, read.size()).mapToObj(i -> String.join(",", read.values(i, "box"))).toList();
    }

    @Test
    void readsALineThatDockerKeptInParts() {
        var read = read("docker/parts.4.log");
        assertEquals(List.of("71-a", "72-b", "73-c", "74-d"), boxes(read));
        assertEquals("2025-10-06T00:17:10.100Z WARN self", read.heads().get(1));
    }

    @Test
    void readsAnObjectThatKubernetesKeptInParts() {
        var read = read("cri/parts.4.log");
        assertEquals(List.of("71-a", "72-b", "73-c", "74-d"), boxes(read));
        assertEquals("2025-10-06T00:17:10.100794Z WARN self", read.heads().get(1));
    }

    @Test
    void takesEachLineForTheSystemThatItsContainerIs() {
        assertEquals(List.of("2025-10-06T00:17:09.669Z INFO shelf", "2025-10-06T00:17:10.100Z INFO till", "2025-10-06T00:17:11.300Z ERROR shelf",
                "2025-10-06T00:17:12.100Z INFO till", "2025-10-06T00:17:13.669Z INFO shelf"), read("containers/compose.5.log").heads());
        assertEquals(List.of("2025-10-06T00:17:09.669Z INFO shelf", "2025-10-06T00:17:10.100Z INFO till", "2025-10-06T00:17:11.300Z WARN shelf"),
                read("containers/pods.3.log").heads());
    }

    @Test
    void takesTheTimeOfKafkaWhereTheRecordHasNone() {
        var read = read("kafka-consumer/records.3.txt");
        assertEquals("2025-10-06T00:17:09.669Z NONE self", read.heads().getFirst());
        assertEquals(List.of("71-a", "71-a", "73-c"), boxes(read));
    }
}
