package dev.lastseen.app.incident;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.incident.scenario.Scenario;
import dev.lastseen.app.incident.scenario.Scenarios;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {
    private static List<Scenario> all() {
        return Scenarios.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesTheSameBytesForTheSameSeed(Scenario scenario) {
        var again = scenario.tell(3).files();
        scenario.tell(3).files().forEach((file, content) -> assertArrayEquals(content, again.get(file), file));
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesEveryLostMessageInItsEvidence(Scenario scenario) {
        var incident = scenario.tell(3);
        var evidence = incident.files().values().stream()
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        for (var message : incident.truth().losses().keySet()) assertTrue(evidence.contains(message), message);
        assertTrue(incident.truth().losses().isEmpty() || incident.truth().losses().size() < incident.truth().total());
    }

    @Test
    void haveNamesOfTheirOwn() {
        assertEquals(all().size(), all().stream().map(Scenario::name).distinct().count());
    }
}
