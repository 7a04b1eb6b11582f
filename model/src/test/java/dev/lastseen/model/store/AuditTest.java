package dev.lastseen.model.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.Annotation.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temp;

    private UserKey key;
    private Path folder;

    @BeforeEach
    void place() {
        key = UserKey.in(temp.resolve("home"));
        folder = temp.resolve("case");
    }

    @Test
    void tellsWhatWasDone() {
        try (var store = CaseStore.create(folder, key)) {
            Sources.add(store, Sources.plain("a.log", "01"), 3);
            Sources.add(store, Sources.plain("a.log", "01"), 3);
            store.settings().put("follow", "message_id");
            store.settings().remove("follow");
            store.settings().remove("nothing");
            int note = store.annotations().add(Kind.NOTE, new Place("01", 17), "look here").id();
            store.annotations().remove(note);
            store.audit().add("report", "a.html");
        }
        try (var store = CaseStore.open(folder, key)) {
            assertEquals(List.of("import source 1: /evidence/a.log, SHA-256 f01", "setting follow = message_id", "setting follow removed",
                    "annotate NOTE 1 at 01+17: look here", "annotate removed 1", "report a.html"), told(store));
            assertEquals(OptionalInt.empty(), store.audit().firstBroken());
        }
    }

    private static List<String> told(CaseStore store) {
        return store.audit().entries().stream().map(entry -> entry.action() + " " + entry.detail()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "update audit set detail = 'other' where number = 2|2", "update audit set at = at + 1 where number = 3|3", "delete from audit where number = 1|1",
        "delete from audit where number = 2|2", "update audit set action = 'x' where number = 1|1", "update audit set chain = 'x' where number = 3|3"
    })
    void noticesEntryThatWasChanged(String change, int broken) throws Exception {
        try (var folderOfCase = CaseFolder.create(folder); var database = CaseDatabase.open(folderOfCase)) {
            var audit = new AuditTable(database, CLOCK);
            for (int i = 1; i <= 3; i++) audit.add("step", "number " + i);
            assertEquals(OptionalInt.empty(), audit.firstBroken());
            database.change(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute(change);
                }
            });
            assertEquals(OptionalInt.of(broken), audit.firstBroken());
        }
    }

    @Test
    void keepsNotesAndMarks() {
        var place = new Place("01", 1L << 40);
        Annotation note;
        try (var store = CaseStore.create(folder, key)) {
            int first = store.annotations().add(Kind.MARK, place, "").id();
            note = store.annotations().add(Kind.NOTE, place, "Zürich: “here”");
            store.annotations().remove(first);
        }
        try (var store = CaseStore.open(folder, key)) {
            assertEquals(List.of(note), store.annotations().all());
            assertEquals(3, store.annotations().add(Kind.MARK, place, "").id());
        }
    }
}
