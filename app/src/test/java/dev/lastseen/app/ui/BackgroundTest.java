package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.bench.Bench;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final List<Boolean> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch busy = new CountDownLatch(1);
    private Background background;

    @BeforeEach
    void start() {
        Bench.start();
        background = Background.onThreads(failure -> {
            throw new AssertionError(failure);
        });
        background.busyProperty().addListener((_, _, now) -> {
            told.add(now);
            if (now) busy.countDown();
        });
    }

    @Test
    void tellsThatAJobWhichDoesNotShowTakesLong() throws InterruptedException {
        var ended = new CountDownLatch(1);
        Bench.onScreen(() -> background.quietly(_ -> {
            busy.await();
            return true;
        }).lastly(ended::countDown).start());
        ended.await();
        assertEquals(List.of(true, false), told);
    }
}
