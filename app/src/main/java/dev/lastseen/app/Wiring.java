package dev.lastseen.app;

import dev.lastseen.app.cli.Services;
import dev.lastseen.app.ui.ToolkitDisplay;
import dev.lastseen.importers.ImportService;

/// Puts the parts of the program together; nothing else does.
final class Wiring {
    private Wiring() {}

    /// What the command line works with.
    static Services services() {
        return new Services(ImportService::new, Wiring::display);
    }

    /// The display of this machine, for one use.
    static ToolkitDisplay display() {
        return new ToolkitDisplay(ImportService::new);
    }
}
