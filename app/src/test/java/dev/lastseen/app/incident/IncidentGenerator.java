package dev.lastseen.app.incident;

import dev.lastseen.app.incident.scenario.Incident;
import dev.lastseen.app.incident.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes one folder for each kind of incident, with the truth beside the evidence; or the files of the sample.
public final class IncidentGenerator {
    private static final long SAMPLE_SEED = 7;

    private IncidentGenerator() {}

    /// The sample incident, always the same.
    static Incident sample() {
        return Scenarios.sample().tell(SAMPLE_SEED);
    }

    /// Arguments: the folder that gets the incidents, and the seed; or only the folder that gets the sample.
    public static void main(String[] args) throws IOException {
        var out = Path.of(args[0]);
        if (args.length == 1) {
            sample().save(out);
            return;
        }
        long seed = Long.parseLong(args[1]);
        write(out, "sample", sample());
        for (var scenario : Scenarios.all()) write(out, scenario.name(), scenario.tell(seed));
    }

    private static void write(Path out, String name, Incident incident) throws IOException {
        var folder = out.resolve(name);
        incident.save(folder);
        Files.writeString(folder.resolve("truth.json"), incident.truth().json());
    }
}
