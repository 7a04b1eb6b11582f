package dev.lastseen.app.ui.measure;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;

/// How quick the workbench is, in a window of 1280×800 with software rendering ([BenchWindow] says what a frame is, [Gauge] how time is taken).
///
/// Arguments: the folder of a case, and logs to drop. `ManyMessages` makes evidence with a million messages. Before what is told as `first`, the window has rested
/// ([dev.lastseen.app.ui.Warmup]), as it has where a person looks before doing anything.
final class WorkbenchBenchmark {
    private WorkbenchBenchmark() {}

    public static void main(String[] args) throws IOException {
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try {
            measure(Path.of(args[0]), Arrays.stream(args).skip(1).map(Path::of).toList(), out);
        } finally {
            Platform.exit(); // its thread would keep the program from ending
        }
    }

    private static void measure(Path folder, List<Path> logs, PrintWriter out) throws IOException {
        var home = Files.createTempDirectory("workbench-benchmark");
        var window = new BenchWindow(home);
        var dog = new Watchdog();
        Circumstances.tell(out);
        out.println("milliseconds: median / 95th percentile / worst, by the clock and by the processor (all threads a picture waits for), (number of steps)");
        new DropMeasure(window, dog, out).all(logs);
        new OpenMeasure(window, dog, out).all(folder);
        new ScrollMeasure(window, dog, out).all();
        new SelectMeasure(window, dog, out).all();
        new TableMeasure(window, dog, out).all();
        new DeedMeasure(window, dog, out).all(home);
        new CommandMeasure(window, dog, out).all();
        Circumstances.tell(out);
        dog.tell(out);
        MemoryMeasure.tell(out);
    }
}
