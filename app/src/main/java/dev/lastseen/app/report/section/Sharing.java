package dev.lastseen.app.report.section;

import dev.lastseen.app.report.block.Redactor;
import java.util.function.Supplier;

/// What is taken out of a report before it is handed on.
///
/// @param stated what the report says about that, as sentences; asked for after all else was written, so that it can count
public record Sharing(Redactor redactor, Supplier<String> stated) {
    /// Nothing is taken out.
    public static final Sharing INTERNAL = new Sharing(Redactor.NONE, () -> "For internal use: nothing was redacted. Secrets and personal data stand in it as they stand in the evidence.");
}
