package dev.lastseen.app.ui.start;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.ImportRun;
import dev.lastseen.app.ui.base.Preferences;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Where work begins: the welcome, or the import that is running.
public final class StartView extends StackPane {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 650;
    private static final int LINES = 60;
    /// Every character that most lines are written with.
    private static final String LINE = IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(Collectors.joining());

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

    /// Paints where nobody sees it what a drop shows first, so that the first one need not wait for fonts, styles and code that has never run.
    public static void rehearse(Desk desk) {
        var run = new ImportRun(List.of());
        run.firstLines().setAll(Collections.nCopies(LINES, LINE));
        run.rows().add(new ImportRun.FileRow(Path.of("any.log"), 0, 1, 0));
        var pane = new ImportPane(desk);
        var scene = new Scene(new StackPane(pane), WIDTH, HEIGHT);
        desk.styles().apply(scene, desk.session().look());
        pane.show(run);
        scene.snapshot(null);
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
