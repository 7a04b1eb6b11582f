package dev.lastseen.app.ui.imports;

import dev.lastseen.app.ui.base.Desk;
import java.nio.file.Path;
import java.util.List;

/// An import step by step: which files, how they are read, what became of them. Only for who asks: files that are dropped are imported at once.
public final class ImportWizard {
    private ImportWizard() {}

    /// Shows it, and returns when the person is done.
    ///
    /// @param files to begin with; more can be added
    public static void show(Desk desk, List<Path> files) {
        var choices = new ImportChoices();
        choices.add(files);
        var receipt = new ReceiptPage(desk, choices);
        desk.dialogs().wizard("Import with choices", List.of(new FilesPage(desk, choices), new ReadingPage(desk, choices), receipt));
        receipt.left();
    }
}
