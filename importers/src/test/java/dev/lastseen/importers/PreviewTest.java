package dev.lastseen.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.importers.ImportOptions.Rule;
import dev.lastseen.importers.Preview.Line;
import dev.lastseen.importers.Preview.Part;
import dev.lastseen.model.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    private static final ImportService IMPORTS = new ImportService();
    private static final String LOG = """
            2026-05-04 08:00:01,250 INFO tower.lamp lit lamp=1
            2026-05-04 08:00:02,250 ERROR tower.lamp out
              at Lamp.burn
            2026-05-04 08:00:03,250 INFO tower.lamp lit lamp=2
            """;

    @TempDir
    private Path folder;

    private Preview preview(String name, String content, int bytes) throws IOException {
        return IMPORTS.preview(Files.writeString(folder.resolve(name), content), ImportOptions.NONE, bytes);
    }

    private static List<Part> parts(Preview preview) {
        return preview.lines().stream().map(Line::part).toList();
    }

    @Test
    void tellsWhatBecomesOfEachLine() throws IOException {
        var preview = preview("lamp.log", LOG, 1 << 16);
        assertEquals(List.of(Part.RECORD, Part.RECORD, Part.CONTINUED, Part.RECORD), parts(preview));
        assertEquals("python-logging", preview.format().id());
        assertEquals(Level.ERROR, preview.lines().get(1).level());
        assertEquals(1_777_881_601_250_000L, preview.lines().getFirst().micros());
        assertTrue(preview.whole());
        assertEquals(3, preview.records());
    }

    @Test
    void takesTheTimeFromTheFieldThatWasChosen() throws IOException {
        var file = Files.writeString(folder.resolve("parcels.jsonl"), """
                {"created_at":"2026-05-04T08:00:00Z","posted_at":"2026-05-06T09:30:00Z","parcel":"p-1"}
                {"created_at":"2026-05-04T08:00:01Z","posted_at":"later","parcel":"p-2"}
                """);
        assertEquals(List.of("created_at", "posted_at"), IMPORTS.preview(file, ImportOptions.NONE, 1 << 16).times());
        var options = new ImportOptions(List.of(), List.of(), List.of(), List.of(new Rule("posted_at", _ -> true)), Optional.empty());
        var times = IMPORTS.preview(file, options, 1 << 16).lines().stream().map(line -> Instant.EPOCH.plus(line.micros(), ChronoUnit.MICROS).toString()).toList();
        assertEquals(List.of("2026-05-06T09:30:00Z", "2026-05-04T08:00:01Z"), times);
    }

    @Test
    void readsNoMoreThanAsked() throws IOException {
        var preview = preview("lamp.log", LOG.repeat(10_000), 2_000);
        assertFalse(preview.whole());
        assertTrue(preview.lines().size() < 50);
        assertEquals(LOG.lines().toList(), preview.lines().stream().limit(4).map(Line::text).toList());
    }

    @Test
    void tellsWhatIsRejectedAndWhy() throws IOException {
        var preview = preview("lamp.jsonl", "{\"at\":\"2026-05-04T08:00:00Z\",\"lamp\":1}\n".repeat(6) + "{\"at\":\"2026-05-\n" + "{\"at\":\"2026-05-04T08:00:09Z\",\"lamp\":2}\n", 1 << 16);
        assertEquals(Part.REJECTED, preview.lines().get(6).part());
        assertFalse(preview.lines().get(6).reason().isEmpty());
        assertEquals(7, preview.records());
    }

    @Test
    void ignoresWhatEnclosesRecords() throws IOException {
        var preview = preview("lamps.csv", "lamp,lit_at\n1,2026-05-04T08:00:00Z\n2,2026-05-04T08:00:05Z\n3,2026-05-04T08:00:06Z\n", 1 << 16);
        assertEquals(List.of(Part.IGNORED, Part.RECORD, Part.RECORD, Part.RECORD), parts(preview));
    }

    @Test
    void readsAsAnalystWants() throws IOException {
        var options = new ImportOptions(List.of(), List.of(new Rule("lines", _ -> true)), Optional.empty());
        var preview = IMPORTS.preview(Files.writeString(folder.resolve("lamp.log"), LOG), options, 1 << 16);
        assertEquals("lines", preview.format().id());
        assertEquals("python-logging", preview.fits().getFirst().id());
    }

    @Test
    void readsPackedFile() throws IOException {
        var packed = folder.resolve("lamp.log.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(LOG.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(3, IMPORTS.preview(packed, ImportOptions.NONE, 1 << 16).records());
    }
}
