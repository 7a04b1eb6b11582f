package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.bench.Bench;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmupTest {
    private static final long A_MOMENT = 10_000_000;

    @Test
    void leavesTheSessionAndTheCaseAsTheyWere(@TempDir Path folder) {
        var bench = new Bench(folder);
        var session = bench.desk().session();
        try (var casework = Bench.sample(folder.resolve("sample"))) {
            var before = casework.state();
            var warmup = Bench.onScreen(() -> new Warmup(bench.desk()));
            Bench.onScreen(() -> {
                warmup.begin();
                return true;
            });
            bench.open(casework, Focus.START.on(ViewName.FINDINGS));
            assertFalse(Bench.onScreen(warmup::isDone), "an opened case is looked at behind the scenes");
            while (!Bench.onScreen(warmup::isDone)) LockSupport.parkNanos(A_MOMENT);
            assertEquals(Focus.START.on(ViewName.FINDINGS), session.focus());
            assertFalse(session.canGoBackProperty().get());
            assertEquals(before, casework.state());
            assertTrue(bench.told().isEmpty(), bench.told()::toString);
        }
    }
}
