package dev.lastseen.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemNamesTest {
    @ParameterizedTest
    @CsvSource({
        "worker.log.2.gz, worker",
        "worker.log.1, worker",
        "app-2026-04-09.log, app",
        "intake.2026-04-09_10.log, intake",
        "router-20260409T1015.jsonl.gz, router",
        "server.log.2016-12-19-16, server",
        "store-2.log, store-2",
        "mail_queue.csv, mail_queue",
        "2026-04-09.log, 2026-04-09",
        "README, README",
        "kafka0_state-change.log, kafka0_state-change"
    })
    void takesAwayWhatRotationAndFormatsAdd(String fileName, String stem) {
        assertEquals(stem, SystemNames.stem(fileName));
    }

    private static List<String> names(String... files) {
        List<Path> paths = Stream.of(files).map(Path::of).toList();
        Map<Path, String> names = SystemNames.of(paths);
        return paths.stream().map(names::get).toList();
    }

    @Test
    void takesTheFolderWhereBaseNamesAreEqual() {
        assertEquals(List.of("billing", "orders", "mail"), names("/x/billing/service.log", "/x/orders/service.log", "/x/mail.log"));
    }

    @Test
    void takesTheNearestFolderThatTellsApart() {
        assertEquals(List.of("billing", "orders"), names("/x/billing/logs/app.log", "/x/orders/logs/app.log"));
    }

    @Test
    void takesTheFolderWhereTheBaseNameSaysNothing() {
        assertEquals(List.of("billing"), names("/x/billing/output.log"));
    }

    @Test
    void keepsRotatedPartsTogether() {
        assertEquals(List.of("worker", "worker", "worker"), names("/x/worker.log", "/x/worker.log.1", "/x/worker.log.2.gz"));
    }

    @Test
    void keepsRotatedPartsTogetherThatSayNothingByThemselves() {
        assertEquals(List.of("billing", "billing", "orders"), names("/x/billing/app.log", "/x/billing/app.log.1", "/x/orders/app.log"));
    }
}
