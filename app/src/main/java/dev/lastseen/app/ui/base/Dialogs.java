package dev.lastseen.app.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.controlsfx.dialog.WizardPane;

/// The one door for everything that interrupts the analyst. All methods are called on the screen's thread; those that ask return when the answer is there.
public interface Dialogs {
    /// Says what happened and what can be done.
    void tell(Problem problem);

    /// Tells a failure that nobody foresaw, with its trace.
    void unexpected(Throwable failure);

    /// Asks for one line of text.
    Optional<String> ask(String question, String initial);

    Optional<Path> folder(String title);

    /// Files to open; empty where none was chosen.
    List<Path> files(String title);

    /// Leads through pages, one after the other, until the last is done or all is cancelled.
    void wizard(String title, List<WizardPane> pages);

    /// Where to save something.
    Optional<Path> save(String title, String name);
}
