package dev.lastseen.app.ui.base;

import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Preview;
import dev.lastseen.importers.Preview.Named;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// The beginnings of files as an import would read them; needs no case. To be used in the background: it reads files, and formats where nobody did yet.
public final class Previews {
    private static final int BYTES = 1 << 16;

    private final Supplier<ImportService> imports;

    Previews(Supplier<ImportService> imports) {
        this.imports = imports;
    }

    /// The formats that files can be read as.
    public List<Named> formats() {
        return imports.get().formats().list().stream().map(format -> new Named(format.id(), format.title())).toList();
    }

    /// The first 64 KiB of a file.
    public Preview read(Path file, ImportOptions options) throws IOException {
        return imports.get().preview(file, options, BYTES);
    }
}
