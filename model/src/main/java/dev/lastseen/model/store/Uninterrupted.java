package dev.lastseen.model.store;

/// Work that an interrupt must not stop half-way: Java closes a file under a thread that is interrupted while it reads or writes, for all threads, and H2
/// gives up the whole database then. The interrupt is kept and counts again afterwards.
final class Uninterrupted {
    private Uninterrupted() {}

    /// Work that may throw whatever `E` is.
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    static <T, E extends Exception> T run(Work<T, E> work) throws E {
        boolean interrupted = Thread.interrupted();
        try {
            return work.run();
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
