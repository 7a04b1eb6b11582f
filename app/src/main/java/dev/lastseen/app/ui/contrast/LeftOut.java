package dev.lastseen.app.ui.contrast;

import dev.lastseen.app.ui.parts.Parts;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.layout.FlowPane;

/// The attributes that the analyst does not want to see, as pills that bring them back.
final class LeftOut extends FlowPane {
    private final Set<String> attributes = new LinkedHashSet<>();
    private final Runnable changed;

    LeftOut(Runnable changed) {
        super(8, 6);
        this.changed = changed;
        show();
    }

    boolean contains(String attribute) {
        return attributes.contains(attribute);
    }

    void add(String attribute) {
        attributes.add(attribute);
        update();
    }

    private void update() {
        show();
        changed.run();
    }

    private void show() {
        setVisible(!attributes.isEmpty());
        setManaged(!attributes.isEmpty());
        getChildren().setAll(Parts.label("Left out:", "quiet"));
        for (var attribute : attributes) {
            getChildren().add(Parts.button(attribute + "  ×", () -> {
                attributes.remove(attribute);
                update();
            }));
        }
    }
}
