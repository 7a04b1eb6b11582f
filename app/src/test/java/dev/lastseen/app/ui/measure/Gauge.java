package dev.lastseen.app.ui.measure;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/// Takes the time of steps: by the clock on the wall, and of the processor in all threads that a picture waits for (screen, painting, jobs). The latter says what the
/// step costs where other programs keep the machine busy. It leaves out the compiler and the collector, and counts jobs that run side by side one after the other.
final class Gauge {
    private static final List<String> PICTURE = List.of("JavaFX Application Thread", "QuantumRenderer", "work-");
    private static final List<String> ALL = List.of("JavaFX Application Thread", "QuantumRenderer", "work-", "analysis");
    private static final ThreadMXBean CLOCKS = ManagementFactory.getThreadMXBean();

    private final List<String> threads;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    private Gauge(List<String> threads) {
        this.threads = threads;
    }

    Gauge() {
        this(ALL);
    }

    /// Without the thread that imports and follows, where nobody waits for it.
    static Gauge ofPictures() {
        return new Gauge(PICTURE);
    }

    void time(Runnable step) {
        double busy = busy();
        long begin = System.nanoTime();
        step.run();
        wall.add((System.nanoTime() - begin) / 1e6);
        processor.add(busy() - busy);
    }

    /// Milliseconds that the threads have worked.
    private double busy() {
        return LongStream.of(CLOCKS.getAllThreadIds()).filter(this::counts).map(CLOCKS::getThreadCpuTime).filter(time -> time > 0).sum() / 1e6;
    }

    private boolean counts(long thread) {
        var info = CLOCKS.getThreadInfo(thread);
        return info != null && threads.stream().anyMatch(info.getThreadName()::startsWith);
    }

    /// The longest by the processor.
    double worst() {
        return processor.stream().mapToDouble(time -> time).max().orElse(0);
    }

    void tell(String what, PrintWriter out) {
        out.printf("%-52s wall %s   processor %s   (%d)%n", what, summary(wall), summary(processor), wall.size());
    }

    private static String summary(List<Double> times) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return "%6.1f / %6.1f / %6.1f".formatted(sorted.get(sorted.size() / 2), sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)), sorted.getLast());
    }
}
