package dev.lastseen.app.ui.imports;

import dev.lastseen.importers.Preview.Named;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Spells formats for a person; only to choose from, never typed.
public final class NamedWords extends StringConverter<Named> {
    @Override
    public String toString(@Nullable Named named) {
        return named == null ? "" : named.title();
    }

    @Override
    public Named fromString(String text) {
        return new Named("", text);
    }
}
