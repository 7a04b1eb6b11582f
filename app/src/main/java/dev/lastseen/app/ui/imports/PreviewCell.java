package dev.lastseen.app.ui.imports;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.importers.Preview.Line;
import dev.lastseen.importers.Preview.Part;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A line of a file with the word for what becomes of it; its colour says the same.
final class PreviewCell extends ListCell<Line> {
    private static final int WORD = 10;

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        for (var part : Part.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(part.name().toLowerCase(Locale.ROOT)), line != null && !empty && line.part() == part);
        }
        if (empty || line == null) {
            setText(null);
            return;
        }
        var word = line.part().name().toLowerCase(Locale.ROOT);
        setText(word + " ".repeat(Math.max(1, WORD - word.length())) + Visible.of(line.text()) + (line.reason().isEmpty() ? "" : "   ← " + Visible.of(line.reason())));
    }
}
