package dev.lastseen.importers.format;

/// Leaves the depths of a value that nobody wants any more. Never leaves a format's `read`.
final class CancelledReading extends RuntimeException {
    private static final long serialVersionUID = 1;

    CancelledReading() {
        super("cancelled", null, false, false);
    }
}
