package dev.lastseen.app.ui.start;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Preferences;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Drop files, open a recent case, or look at the sample incident.
final class WelcomePane extends VBox {
    private static final int MOST_SHOWN = 6;

    private final Desk desk;
    private final Preferences preferences;

    WelcomePane(Desk desk, Preferences preferences) {
        this.desk = desk;
        this.preferences = preferences;
        getStyleClass().add("welcome");
        getChildren().addAll(label("Where did this message disappear?", "verdict"),
                label("Lastseen reads the files of several systems, follows every message through them, and shows where some of them vanish, which ones, and what they have in common.", "muted"),
                drop(), recent());
    }

    private Node drop() {
        var words = new VBox(4, label("Drop logs, traces, API dumps or folders here", "heading"),
                label("Nothing needs to be configured. Evidence is read, never changed, and stays where it is.", "quiet"));
        var choose = button("Choose files", MaterialDesignF.FILE_OUTLINE, () -> desk.cases().take(desk.dialogs().files("Choose evidence")));
        var open = button("Open a case", MaterialDesignF.FOLDER_OUTLINE, () -> desk.dialogs().folder("Open a case").ifPresent(desk.cases()::open));
        var sample = button("Open the sample incident", MaterialDesignT.TEST_TUBE, desk.cases()::openSample);
        sample.setId("open-sample");
        sample.getStyleClass().add("primary");
        var buttons = new HBox(10, sample, choose, open);
        var icon = new FontIcon(MaterialDesignT.TRAY_ARROW_DOWN);
        icon.getStyleClass().add("drop-icon");
        var card = new VBox(18, icon, words, buttons);
        card.getStyleClass().add("drop-target");
        return card;
    }

    private Node recent() {
        var list = new VBox();
        list.getStyleClass().add("recent");
        var known = preferences.recent().stream().filter(Files::isDirectory).limit(MOST_SHOWN).toList();
        list.getChildren().add(label(known.isEmpty() ? "No recent case" : "Recent cases", "heading"));
        known.forEach(folder -> list.getChildren().add(line(folder)));
        return list;
    }

    private Node line(Path folder) {
        var name = label(Visible.of(String.valueOf(folder.getFileName())), "strong");
        var place = label(Visible.of(String.valueOf(folder.getParent())), "quiet");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        name.setWrapText(false);
        place.setWrapText(false);
        var line = new Button("", new HBox(12, new FontIcon(MaterialDesignS.SOURCE_BRANCH), name, place, space));
        line.getStyleClass().setAll("recent-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(_ -> desk.cases().open(folder));
        return line;
    }

    private static Button button(String words, Ikon icon, Runnable action) {
        var button = new Button(words, new FontIcon(icon));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
