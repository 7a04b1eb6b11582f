package dev.lastseen.app.ui.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Everything that can be done now: what the window offers, and what the view on screen adds. Menus, keys, the palette and the help all read this one list.
public final class Actions {
    /// What a text that is edited does itself.
    private static final List<Shortcut> EDITING = Shortcut.all("Ctrl+Z Ctrl+Shift+Z Ctrl+Y Ctrl+A Ctrl+C Ctrl+X Ctrl+V");

    private final List<Supplier<List<Action>>> sources = new ArrayList<>();

    /// Adds actions that are asked for anew each time, so that they may depend on the view that is shown. Later ones come first where keys clash.
    public void add(Supplier<List<Action>> source) {
        sources.add(source);
    }

    /// All actions, in order.
    public List<Action> all() {
        return sources.stream().flatMap(source -> source.get().stream()).toList();
    }

    /// Does what the keys mean, where they mean something and it can be done now.
    public void handle(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl text && text.isEditable();
        if (writing && EDITING.stream().anyMatch(key -> key.means(event))) return;
        meant(event, writing).ifPresent(action -> {
            event.consume();
            action.run().run();
        });
    }

    private Optional<Action> meant(KeyEvent event, boolean writing) {
        return all().reversed().stream()
                .filter(action -> action.keys().stream().anyMatch(key -> !(writing && key.isCharacter()) && key.means(event)))
                .filter(action -> action.enabled().getAsBoolean())
                .findFirst();
    }
}
