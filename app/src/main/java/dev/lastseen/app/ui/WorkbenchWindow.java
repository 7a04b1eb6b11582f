package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.CaseFolders;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Look;
import dev.lastseen.app.ui.base.Preferences;
import dev.lastseen.app.ui.base.Session;
import dev.lastseen.app.ui.base.Styles;
import dev.lastseen.app.ui.base.Theme;
import dev.lastseen.app.ui.base.ToolkitDialogs;
import dev.lastseen.importers.ImportService;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window on the screen.
final class WorkbenchWindow {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;

    private final Stage stage = new Stage();
    private final Preferences preferences;
    private final Desk desk;

    /// @param home   where preferences and cases without a chosen folder are kept
    /// @param closed told when the window is gone and the case is closed
    WorkbenchWindow(Path home, Supplier<ImportService> imports, Runnable closed) {
        preferences = Preferences.in(home);
        var session = new Session();
        var styles = new Styles();
        session.look(_ -> preferences.look(Look.NORMAL.with(platformTheme())));
        desk = Desk.of(session, styles, new ToolkitDialogs(stage, session, styles), imports, new CaseFolders(home.resolve("cases"), Clock.system(ZoneId.systemDefault())));
        var scene = new Scene(new Workbench(desk, preferences, stage::close), preferences.number("width", WIDTH), preferences.number("height", HEIGHT));
        styles.apply(scene, session.look());
        session.stateProperty().addListener((_, before, now) -> preferences.keep(before.look(), now.look()));
        stage.setScene(scene);
        stage.setTitle("Lastseen");
        stage.setMaximized(preferences.get("maximized").isPresent());
        stage.setOnHidden(_ -> end(closed));
    }

    private static Theme platformTheme() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    Stage stage() {
        return stage;
    }

    Desk desk() {
        return desk;
    }

    /// Shows the window, and opens or imports what is asked for.
    void open(List<Path> paths) {
        stage.show();
        desk.cases().take(paths);
        new Warmup(desk).begin();
    }

    private void end(Runnable closed) {
        if (stage.isMaximized()) {
            preferences.put("maximized", "yes");
        } else {
            preferences.remove("maximized");
            preferences.put("width", Double.toString(stage.getScene().getWidth()));
            preferences.put("height", Double.toString(stage.getScene().getHeight()));
        }
        preferences.save();
        desk.cases().close();
        closed.run();
    }
}
