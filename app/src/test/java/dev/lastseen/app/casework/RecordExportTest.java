package dev.lastseen.app.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import dev.lastseen.model.explore.Condition;
import dev.lastseen.model.explore.Filter;
import dev.lastseen.model.explore.Filters;
import dev.lastseen.model.search.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordExportTest {
    @TempDir
    private Path folder;

    private Casework casework;

    @BeforeEach
    void read() throws IOException {
        casework = Casework.inMemory(new ImportService());
        casework.add(List.of(Ferry.write(folder.resolve("evidence"))), ImportOptions.NONE, Progress.NONE);
    }

    @AfterEach
    void close() {
        casework.close();
    }

    private List<String> export(String name, Filters filters, boolean cancelled) throws IOException {
        var file = folder.resolve(name);
        var rows = casework.sieve(casework.state().analysis()).rows(filters);
        new RecordExport(casework.state(), casework.evidence(), List.of("deck")).write(rows, file, _ -> {}, () -> cancelled);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static Filters with(Condition condition) {
        return Filters.NONE.with(Filter.on(condition));
    }

    @Test
    void writesFilteredRecordsWithTheirPlace() throws IOException {
        var lines = export("some.csv", with(new Condition.Text(new Query.Literal(Ferry.crate(7), false))), false);
        assertEquals("time,system,level,file,line,offset,sha256,deck,text", lines.getFirst());
        assertEquals(1 + 3, lines.size());
        assertTrue(lines.get(1).startsWith("2026-05-04T08:01:31Z,quay,INFO,quay.log,8,"), lines.get(1));
        assertTrue(lines.get(2).startsWith("2026-05-04T08:01:31.400Z,ferry,WARN,ferry.log,"), lines.get(2));
        assertTrue(lines.get(2).contains(",1,2026-05-04 08:01:31.400 WARN loaded"), lines.get(2));
    }

    @Test
    void writesOneObjectALine() throws IOException {
        var lines = export("some.ndjson", with(new Condition.SystemIs("island")), false);
        var first = new ObjectMapper().readTree(lines.getFirst());
        assertEquals("island", first.get("system").asText());
        assertEquals(1, first.get("line").asInt());
        assertTrue(first.get("text").asText().contains("msg=landed"));
        assertEquals(casework.sieve(casework.state().analysis()).rows(with(new Condition.SystemIs("island"))).size(), lines.size());
    }

    @Test
    void hidesSecretsInTextsAndInFieldsByTheirNames() throws IOException {
        var log = Files.writeString(folder.resolve("gate.log"), "ts=2026-05-04T08:00:00Z level=info msg=login user=anna@example.com password=hunter22\n");
        casework.add(List.of(log), ImportOptions.NONE, Progress.NONE);
        var rows = casework.sieve(casework.state().analysis()).rows(with(new Condition.SystemIs("gate")));
        for (String name : List.of("shared.csv", "shared.ndjson")) {
            new RecordExport(casework.state(), casework.evidence(), List.of("user", "password"), casework.redaction()).write(rows, folder.resolve(name), _ -> {}, () -> false);
            String written = Files.readString(folder.resolve(name));
            assertFalse(written.contains("hunter22") || written.contains("anna@"), written);
            assertTrue(written.contains("‹password:") && written.contains("‹email:"), written);
        }
    }

    @Test
    void leavesNothingWhenCancelled() throws IOException {
        assertEquals(List.of(), export("some.csv", Filters.NONE, true));
        assertFalse(Files.exists(folder.resolve("some.csv")));
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+5,'''+5'", "-5,'''-5'", "@x,'''@x'", "a=b,a=b"})
    void keepsSpreadsheetsFromRunningCells(String cell, String written) {
        assertEquals(written, CsvCell.harmless(cell));
    }

    @Test
    void citesFileLineBytesAndHash() {
        var state = casework.state();
        int record = casework.state().analysis().explorer().all().record(0);
        var source = state.sources().get(state.analysis().following().space().source(record)).source();
        assertEquals(source.fileName() + ", line 1, bytes 0–" + (state.sources().get(state.analysis().following().space().source(record)).segment().length(0) - 1)
                + ", SHA-256 " + source.content().sha256(), Citations.of(state, record));
    }
}
