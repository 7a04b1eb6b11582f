package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Session;
import dev.lastseen.app.ui.base.Styles;
import dev.lastseen.app.ui.base.ToolkitDialogs;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window on the screen.
final class WorkbenchWindow {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;

    private final Stage stage = new Stage();
    private final Desk desk;
    private final CaseOpener opener;

    /// @param closed told when the window is gone and the case is closed
    WorkbenchWindow(Runnable closed) {
        var session = new Session();
        var styles = new Styles();
        var dialogs = new ToolkitDialogs(stage, session, styles);
        desk = new Desk(session, Background.onThreads(dialogs::unexpected), dialogs, styles);
        opener = new CaseOpener(desk);
        var scene = new Scene(new Workbench(desk), WIDTH, HEIGHT);
        styles.apply(scene, session.look());
        stage.setScene(scene);
        stage.setTitle("Lastseen");
        stage.setOnHidden(_ -> {
            opener.close();
            closed.run();
        });
    }

    /// Shows the window, and opens or imports what is asked for.
    void open(List<Path> paths) {
        stage.show();
        paths.stream().findFirst().ifPresent(opener::open);
    }
}
