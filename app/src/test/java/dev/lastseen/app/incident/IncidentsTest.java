package dev.lastseen.app.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lastseen.app.cli.Screen;
import dev.lastseen.app.incident.scenario.Incident;
import dev.lastseen.app.incident.scenario.Scenario;
import dev.lastseen.app.incident.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The main job end to end: a folder of evidence goes in, the truth must come out.
class IncidentsTest {
    private static final long SEED = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<Scenario> scenarios() {
        return Scenarios.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void tellsTheTruth(Scenario scenario, @TempDir Path folder) throws IOException {
        assertEquals(List.of(), faults(scenario.tell(SEED), folder));
    }

    private static List<String> faults(Incident incident, Path folder) throws IOException {
        incident.save(folder);
        var screen = new Screen();
        assertEquals(0, screen.run("investigate", "--json", folder.toString()), screen.err());
        var truth = JSON.readTree(incident.truth().json());
        return Grader.faults(truth, JSON.readTree(screen.out()), new Evidence(incident.files()));
    }
}
