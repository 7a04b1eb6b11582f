package dev.lastseen.importers;

import com.sun.management.OperatingSystemMXBean;
import dev.lastseen.model.store.MemoryTarget;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Imports files again and again, and prints what each round costs. Arguments: number of rounds, files.
final class ImportBenchmark {
    private ImportBenchmark() {}

    public static void main(String[] args) throws IOException {
        List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
        double megabytes = 0;
        for (Path file : files) megabytes += Files.size(file) / 1e6;
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        for (int round = 0; round < Integer.parseInt(args[0]); round++) {
            long before = system.getProcessCpuTime();
            var target = new MemoryTarget();
            new ImportService().importAll(files, ImportOptions.NONE, target, Progress.NONE);
            double seconds = (system.getProcessCpuTime() - before) / 1e9;
            long records = target.sources().stream().mapToLong(source -> source.segment().size()).sum();
            System.out.println(records + " records, " + seconds + " CPU s, " + Math.round(megabytes / seconds) + " MB per CPU s");
        }
    }
}
