package dev.lastseen.app.ui.findings;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.check.Finding;
import dev.lastseen.model.check.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The findings as cards, one of them chosen. Arrow keys go from card to card.
final class FindingList extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final List<Finding> findings;
    private final Consumer<Finding> chosen;
    private final VBox cards = new VBox(8);
    private int selected;

    FindingList(List<Finding> findings, Consumer<Finding> chosen) {
        this.findings = findings;
        this.chosen = chosen;
        getStyleClass().add("page");
        var title = Parts.label(Quantity.count(findings.size()) + (findings.size() == 1 ? " finding" : " findings"), "title");
        getChildren().addAll(new VBox(3, title, Parts.label(counts(), "quiet")), cards);
        for (int i = 0; i < findings.size(); i++) cards.getChildren().add(card(i));
        getChildren().add(new SilentChecks(findings));
    }

    private String counts() {
        return Arrays.stream(Severity.values())
                .filter(severity -> findings.stream().anyMatch(finding -> finding.severity() == severity))
                .map(severity -> findings.stream().filter(finding -> finding.severity() == severity).count() + " " + FindingWords.word(severity))
                .collect(Collectors.joining(" · "));
    }

    private VBox card(int index) {
        var finding = findings.get(index);
        var icon = new FontIcon(FindingWords.icon(finding.severity()));
        icon.getStyleClass().add(FindingWords.tone(finding.severity()) + "-icon");
        var head = new HBox(8, icon, Parts.label(FindingWords.word(finding.severity()), "strong", FindingWords.tone(finding.severity())),
                Parts.label(FindingWords.title(finding.check()), "strong"), Parts.spring(), Parts.label(where(finding), "quiet"));
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(5, head, Parts.wrapped(finding.statement()));
        card.getStyleClass().add("list-card");
        card.setFocusTraversable(true);
        card.setOnMouseClicked(_ -> choose(index));
        card.setOnKeyPressed(event -> press(index, event));
        card.setAccessibleText(FindingWords.word(finding.severity()) + ": " + finding.statement());
        return card;
    }

    private static String where(Finding finding) {
        var place = finding.fromSystem().map(from -> from + " → " + finding.system()).orElse(finding.system());
        int messages = finding.messages().size();
        return messages == 0 ? place : place + " · " + Quantity.count(messages) + (messages == 1 ? " message" : " messages");
    }

    /// Number of findings.
    int size() {
        return findings.size();
    }

    Finding finding(int index) {
        return findings.get(index);
    }

    int chosen() {
        return selected;
    }

    void choose(int index) {
        selected = index;
        for (int i = 0; i < findings.size(); i++) cards.getChildren().get(i).pseudoClassStateChanged(SELECTED, i == index);
        chosen.accept(findings.get(index));
    }

    private void press(int index, KeyEvent event) {
        int next = event.getCode() == KeyCode.DOWN ? index + 1 : event.getCode() == KeyCode.UP ? index - 1 : event.getCode() == KeyCode.ENTER ? index : -1;
        if (next < 0 || next >= findings.size()) return;
        cards.getChildren().get(next).requestFocus();
        choose(next);
        event.consume();
    }
}
