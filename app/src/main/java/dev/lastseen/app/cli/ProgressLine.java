package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.importers.Progress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Draws how far an import is on one line of the error stream, where somebody watches it, at most ten times a second.
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PAUSE_NANOS = 100_000_000L;
    private static final String CLEAR = "\r\u001b[K";

    private record Done(long bytes, long total, long records) {}

    private final Terminal terminal;
    private final LongSupplier nanoClock;
    private final Map<Path, Done> files = new ConcurrentHashMap<>();
    private final AtomicLong next;

    ProgressLine(Terminal terminal, LongSupplier nanoClock) {
        this.terminal = terminal;
        this.nanoClock = nanoClock;
        this.next = new AtomicLong(nanoClock.getAsLong() + PAUSE_NANOS);
    }

    @Override
    public void advanced(Path path, long bytes, long total, long records) {
        if (!terminal.live()) return;
        files.put(path, new Done(bytes, total, records));
        long now = nanoClock.getAsLong();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE_NANOS)) draw();
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    private void draw() {
        long bytes = 0;
        long total = 0;
        long records = 0;
        for (var done : files.values()) {
            bytes += done.bytes();
            total += done.total();
            records += done.records();
        }
        terminal.err().print(CLEAR + "reading " + files.size() + (files.size() == 1 ? " file, " : " files, ") + Quantity.size(bytes)
                + " of " + Quantity.size(total) + ", " + Quantity.count(records) + " records");
        terminal.err().flush();
    }

    /// Wipes the line.
    @Override
    public void close() {
        if (files.isEmpty()) return;
        terminal.err().print(CLEAR);
        terminal.err().flush();
    }
}
