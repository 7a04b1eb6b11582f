package dev.lastseen.app.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.controlsfx.dialog.WizardPane;

/// Dialogs where nobody is there to answer: whatever is asked for is not given.
public interface NoDialogs extends Dialogs {
    @Override
    default Optional<String> ask(String question, String initial) {
        return Optional.empty();
    }

    @Override
    default Optional<Path> folder(String title) {
        return Optional.empty();
    }

    @Override
    default List<Path> files(String title) {
        return List.of();
    }

    @Override
    default void wizard(String title, List<WizardPane> pages) {}

    @Override
    default Optional<Path> save(String title, String name) {
        return Optional.empty();
    }
}
