package dev.lastseen.model.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.store.CaseStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HypothesesTest {
    @TempDir
    private Path folder;

    @Test
    void keepsClaimsInOrderAndNeverGivesANumberTwice() {
        try (var store = CaseStore.create(folder.resolve("case"))) {
            var kept = new Hypotheses(store.settings());
            for (int n = 1; n <= 11; n++) kept.add("claim " + n);
            assertEquals(new Hypothesis(3, "claim 3"), kept.add("claim 3"));
            assertTrue(kept.remove(11));
            assertFalse(kept.remove(11));
            assertEquals(12, kept.add("claim 12").number());
        }
        try (var store = CaseStore.open(folder.resolve("case"))) {
            assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12), new Hypotheses(store.settings()).all().stream().map(Hypothesis::number).toList());
        }
    }
}
