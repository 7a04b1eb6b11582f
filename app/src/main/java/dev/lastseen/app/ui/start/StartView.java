package dev.lastseen.app.ui.start;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.ImportRun;
import dev.lastseen.app.ui.base.Preferences;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Where work begins: the welcome, or the import that is running.
public final class StartView extends StackPane {
    private final Desk desk;
    private final Preferences preferences;
    private final ImportPane importing;

    public StartView(Desk desk, Preferences preferences) {
        this.desk = desk;
        this.preferences = preferences;
        importing = new ImportPane(desk);
        getStyleClass().add("start");
        desk.cases().runProperty().addListener((_, _, run) -> show(run));
        show(desk.cases().runProperty().get());
    }

    private void show(@Nullable ImportRun run) {
        if (run == null || !run.results().isEmpty()) {
            getChildren().setAll(new WelcomePane(desk, preferences));
            return;
        }
        importing.show(run);
        getChildren().setAll(importing);
    }
}
