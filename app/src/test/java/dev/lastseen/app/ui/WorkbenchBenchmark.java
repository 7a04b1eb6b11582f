package dev.lastseen.app.ui;

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
/// Arguments: the folder of a case, and logs to drop. `ManyMessages` makes evidence with a million messages.
final class WorkbenchBenchmark {
    private WorkbenchBenchmark() {}

    public static void main(String[] args) throws IOException {
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var home = Files.createTempDirectory("workbench-benchmark");
        var window = new BenchWindow(home);
        var dog = new Watchdog();
        out.println("milliseconds: median / 95th percentile / worst, by the clock and by the processor (all threads a picture waits for), (number of steps)");
        List<Path> logs = Arrays.stream(args).skip(1).map(Path::of).toList();
        new DropMeasure(window, dog, out).all(logs);
        new OpenMeasure(window, dog, out).all(Path.of(args[0]));
        new ScrollMeasure(window, dog, out).all();
        new SelectMeasure(window, dog, out).all();
        new TableMeasure(window, dog, out).all();
        new DeedMeasure(window, dog, out).all(home);
        dog.tell(out);
        MemoryMeasure.tell(out);
        Platform.exit();
    }
}
