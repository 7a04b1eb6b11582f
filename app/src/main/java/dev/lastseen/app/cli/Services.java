package dev.lastseen.app.cli;

import dev.lastseen.importers.ImportService;
import java.util.function.Supplier;

/// What commands work with; each is made only when a command asks for it.
public record Services(Supplier<ImportService> imports, Supplier<Display> display) {}
