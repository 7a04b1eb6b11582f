package dev.lastseen.app.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A page of the manual as text: headings, paragraphs and lists of its Markdown, without the title.
public final class ManualPage extends VBox {
    private static final double MARK = 18;

    public ManualPage(String markdown) {
        super(7);
        getStyleClass().add("card");
        getChildren().setAll(nodes(markdown));
    }

    private static List<Node> nodes(String markdown) {
        var nodes = new ArrayList<Node>();
        for (String line : markdown.lines().toList()) {
            if (line.isBlank() || line.startsWith("# ")) continue;
            if (line.startsWith("## ")) nodes.add(Parts.label(line.substring(3), "strong"));
            else nodes.add(line.startsWith("- ") ? item("·", line.substring(2)) : line.matches("[0-9]+\\. .*") ? item(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)) : Parts.wrapped(plain(line)));
        }
        return nodes;
    }

    private static Node item(String mark, String text) {
        var sign = Parts.label(mark, "quiet");
        sign.setMinWidth(MARK);
        Label words = Parts.wrapped(plain(text));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(4, sign, words);
    }

    /// Marks of emphasis and of code say nothing in a label.
    private static String plain(String text) {
        return text.replace("*", "").replace("`", "");
    }
}
