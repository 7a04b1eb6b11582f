package dev.lastseen.app.ui.boundaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.SampleFiles;
import dev.lastseen.app.ui.base.Focus.Hop;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class HopReportTest {
    private final Casework casework = Casework.inMemory(new ImportService());

    @BeforeAll
    void read(@TempDir Path folder) throws IOException {
        casework.add(SampleFiles.writeTo(folder), ImportOptions.NONE, Progress.NONE);
    }

    @AfterAll
    void end() {
        casework.close();
    }

    @Test
    void provesThatWhatVanishedIsNotMissingEvidence() {
        var report = report("helpline", "harvester");
        assertEquals("30 messages vanished", report.headline());
        assertEquals("No.", report.proof().answer());
        assertTrue(report.proof().words().contains("harvester's evidence covers"), report.proof()::words);
        assertEquals(30, report.lost().size());
    }

    @Test
    void admitsThatEvidenceIsMissing() {
        var report = report("desk", "logbook");
        assertEquals("21 messages undetermined", report.headline());
        assertEquals("Yes.", report.proof().answer());
    }

    @Test
    void tellsEachOutcomeWhereThereAreSeveral() {
        assertEquals("5 dropped, 3 stuck", report("triage", "desk").headline());
    }

    @Test
    void tellsThatAllArrived() {
        var report = report("harvester", "triage");
        assertTrue(report.headline().startsWith("All "), report::headline);
        assertTrue(report.lost().isEmpty());
    }

    @Test
    void knowsNoBoundaryThatTheRouteHasNot() {
        assertFalse(HopReport.of(analysis(), new Hop("logbook", "helpline")).isPresent());
    }

    private HopReport report(String from, String to) {
        return HopReport.of(analysis(), new Hop(from, to)).orElseThrow();
    }

    private Analysis analysis() {
        return casework.state().analysis();
    }
}
