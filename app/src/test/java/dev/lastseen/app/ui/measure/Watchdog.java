package dev.lastseen.app.ui.measure;

import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.bench.Bench;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/// Asks the screen's thread for a sign of life every few milliseconds, and keeps where it was while none came: what blocks the window shows by name.
final class Watchdog {
    private static final long ASKED_EVERY = 2_000_000L;
    /// One frame at 60 a second.
    private static final double LONG = 16;
    private static final int DEPTH = 5;
    private static final int TOLD = 12;

    private final List<Pause> pauses = new ArrayList<>();
    private final Thread screen = Bench.onScreen(Thread::currentThread);
    private volatile String doing = "";

    /// @param processor milliseconds that the screen's thread worked meanwhile
    private record Pause(String doing, double wall, double processor, String where) {}

    Watchdog() {
        var thread = new Thread(this::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /// Names what is done from now on.
    void doing(String what) {
        doing = what;
    }

    private void watch() {
        while (true) {
            var alive = new AtomicBoolean();
            long begin = System.nanoTime();
            long worked = worked();
            Background.onScreen(() -> alive.set(true));
            var where = "";
            while (!alive.get()) {
                LockSupport.parkNanos(ASKED_EVERY);
                if (!alive.get() && where.isEmpty() && System.nanoTime() - begin > LONG * 5e5) where = place();
            }
            double wall = (System.nanoTime() - begin) / 1e6;
            if (wall > LONG) keep(new Pause(doing, wall, (worked() - worked) / 1e6, where));
            LockSupport.parkNanos(ASKED_EVERY);
        }
    }

    private long worked() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(screen.threadId());
    }

    /// The innermost methods of the program itself.
    private String place() {
        return Arrays.stream(screen.getStackTrace()).filter(frame -> frame.getClassName().startsWith("dev.lastseen") && !frame.getClassName().contains("Bench"))
                .limit(DEPTH).map(frame -> frame.getFileName() + ":" + frame.getLineNumber()).collect(Collectors.joining(" < "));
    }

    private synchronized void keep(Pause pause) {
        pauses.add(pause);
    }

    /// The longest pauses by the processor's time; painting, which the measurements wait for, is among them.
    synchronized void tell(PrintWriter out) {
        pauses.sort(Comparator.comparingDouble(Pause::processor).reversed());
        out.printf("%d times the screen's thread gave no sign for more than %.0f ms; the longest:%n", pauses.size(), LONG);
        pauses.stream().limit(TOLD).forEach(one -> out.printf("  %6.1f ms (processor %6.1f) while %s: %s%n", one.wall(), one.processor(), one.doing(), one.where()));
    }
}
