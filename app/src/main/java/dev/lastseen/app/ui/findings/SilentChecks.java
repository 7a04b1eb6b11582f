package dev.lastseen.app.ui.findings;

import dev.lastseen.app.casework.Manual;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.parts.ManualPage;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.check.Checks;
import dev.lastseen.model.check.Finding;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The checks that found nothing, each with what it looks for: silence says something only to who knows what was asked.
final class SilentChecks extends VBox {
    private static final double NAME = 170;

    SilentChecks(List<Finding> findings) {
        super(7);
        var silent = Checks.ids().stream().filter(id -> findings.stream().noneMatch(finding -> finding.check().equals(id))).toList();
        setId("silent-checks");
        getChildren().add(Parts.heading(Quantity.count(silent.size()) + (silent.size() == 1 ? " check found nothing" : " checks found nothing"),
                "what they look for does not show in this evidence, which proves no more than that"));
        silent.forEach(id -> getChildren().add(line(id)));
    }

    private static Node line(String check) {
        var page = Manual.ofCheck(check);
        var link = new Hyperlink(FindingWords.title(check));
        link.setMinWidth(NAME);
        var words = Parts.wrapped(begin(page), "muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new VBox(6, new HBox(10, link, words));
        link.setOnAction(_ -> {
            if (box.getChildren().size() > 1) box.getChildren().remove(1);
            else box.getChildren().add(new ManualPage(page));
        });
        return box;
    }

    /// The first sentence of a page.
    private static String begin(String page) {
        var text = page.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).findFirst().orElse("");
        int end = text.indexOf(". ");
        return (end < 0 ? text : text.substring(0, end + 1)).replace("*", "").replace("`", "");
    }
}
