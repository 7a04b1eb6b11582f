package dev.lastseen.app.ui.measure;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;

/// Under which circumstances times were taken: what else the machine does decides about those by the clock.
final class Circumstances {
    private Circumstances() {}

    static void tell(PrintWriter out) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var machine = ManagementFactory.getRuntimeMXBean();
        out.printf("Java %s, %d processors with a load of %.1f, options: %s%n", machine.getVmVersion(), system.getAvailableProcessors(), system.getSystemLoadAverage(),
                String.join(" ", machine.getInputArguments()));
    }
}
