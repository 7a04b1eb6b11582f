package dev.lastseen.app.ui.base;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.controlsfx.dialog.ExceptionDialog;
import org.controlsfx.dialog.Wizard;
import org.controlsfx.dialog.WizardPane;

/// Dialogs of the toolkit, over one window.
public final class ToolkitDialogs implements Dialogs {
    private static final double WIDTH = 480;

    private final Window owner;
    private final Session session;
    private final Styles styles;

    public ToolkitDialogs(Window owner, Session session, Styles styles) {
        this.owner = owner;
        this.session = session;
        this.styles = styles;
    }

    @Override
    public void tell(Problem problem) {
        var alert = new Alert(Alert.AlertType.NONE, "", new ButtonType("Close", ButtonData.CANCEL_CLOSE));
        fill(alert, problem.title(), problem.happened(), problem.remedy());
        alert.showAndWait();
    }

    @Override
    public void unexpected(Throwable failure) {
        var dialog = new ExceptionDialog(failure);
        dialog.setGraphic(null);
        dress(dialog);
        dialog.setTitle("Lastseen");
        dialog.setHeaderText("Something went wrong that should not. Your case is safe: everything you decided is stored as soon as you decide it. "
                + "The text below helps those who mend the program.");
        dialog.showAndWait();
    }

    @Override
    public Optional<String> ask(String question, String initial) {
        var dialog = new TextInputDialog(initial);
        dress(dialog);
        dialog.setTitle("Lastseen");
        dialog.setHeaderText(question);
        dialog.setGraphic(null);
        return dialog.showAndWait();
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> files(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        var chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public void wizard(String title, List<WizardPane> pages) {
        var wizard = new Wizard(owner.getScene() == null ? null : owner, title);
        wizard.setFlow(new Wizard.LinearFlow(pages));
        for (var page : pages) {
            page.sceneProperty().addListener((_, _, scene) -> {
                if (scene != null && page.equals(scene.getRoot())) styles.apply(scene, session.look());
            });
        }
        wizard.showAndWait();
    }

    private void fill(Dialog<?> dialog, String title, String... sentences) {
        dress(dialog);
        dialog.setTitle("Lastseen");
        var words = new VBox();
        words.getStyleClass().add("dialog-words");
        words.getChildren().add(label(title, "heading"));
        for (var sentence : sentences) {
            if (!sentence.isEmpty()) words.getChildren().add(label(sentence, "body"));
        }
        dialog.getDialogPane().setContent(words);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void dress(Dialog<?> dialog) {
        if (owner.getScene() != null) dialog.initOwner(owner);
        styles.apply(dialog.getDialogPane().getScene(), session.look());
    }
}
