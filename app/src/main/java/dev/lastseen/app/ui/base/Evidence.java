package dev.lastseen.app.ui.base;

import dev.lastseen.app.bundle.BundleImport;
import dev.lastseen.app.casework.Casework;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportResult;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What people drop on the window: files, folders, and bundles of other cases.
final class Evidence {
    private Evidence() {}

    /// Adds all of it to the case.
    static List<ImportResult> add(Casework casework, List<Path> paths, ImportOptions options, Progress progress) throws IOException {
        var results = new ArrayList<ImportResult>();
        for (Path path : paths) {
            if (BundleImport.isBundle(path)) results.addAll(casework.receive((recipient, imports) -> BundleImport.take(path, recipient, imports, progress)).results());
        }
        var files = paths.stream().filter(path -> !BundleImport.isBundle(path)).toList();
        if (!files.isEmpty()) results.addAll(casework.add(files, options, progress));
        return results;
    }
}
