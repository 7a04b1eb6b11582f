package dev.lastseen.app.ui.records;

import dev.lastseen.model.search.Query;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

/// Where a person types what to look for: a text or, on demand, a regular expression, with or without regard to case.
final class SearchBar extends HBox {
    private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
    private final ToggleButton regex = toggle(".*", "Regular expression (RE2)");
    private final ToggleButton letters = toggle("Aa", "Regard upper and lower case");
    private final Label result = new Label();
    private String asked = "";

    /// What the bar asks for.
    interface Wishes {
        void search(Query query);

        void nothing();

        void step(int direction);

        /// Goes back to the list.
        void leave();
    }

    SearchBar(Wishes wishes) {
        super(6);
        getStyleClass().add("search-bar");
        field.setId("search");
        field.setPromptText("Search  /");
        field.setPrefColumnCount(26);
        HBox.setHgrow(field, Priority.SOMETIMES);
        result.setId("search-result");
        result.getStyleClass().add("quiet");
        result.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(field, regex, letters, result);
        Runnable ask = () -> ask(wishes);
        field.textProperty().addListener((_, _, text) -> {
            if (text.isEmpty()) ask.run();
        });
        regex.setOnAction(_ -> ask.run());
        letters.setOnAction(_ -> ask.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, ask, wishes));
    }

    private static ToggleButton toggle(String sign, String meaning) {
        var toggle = new ToggleButton(sign);
        toggle.setTooltip(new Tooltip(meaning));
        toggle.setAccessibleText(meaning);
        toggle.setFocusTraversable(false);
        return toggle;
    }

    private void key(KeyEvent event, Runnable ask, Wishes wishes) {
        if (event.getCode() == KeyCode.ENTER) {
            if (asked.equals(field.getText())) wishes.step(event.isShiftDown() ? -1 : 1);
            else ask.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN) {
            wishes.leave();
            event.consume();
        }
    }

    private void ask(Wishes wishes) {
        asked = field.getText();
        if (asked.isEmpty()) {
            tell("", false);
            wishes.nothing();
            return;
        }
        try {
            wishes.search(query(asked));
        } catch (IllegalArgumentException e) {
            tell(String.valueOf(e.getMessage()), true);
        }
    }

    private Query query(String text) {
        boolean ignoreCase = !letters.isSelected();
        return regex.isSelected() ? new Query.Regex(text, ignoreCase) : new Query.Literal(text, ignoreCase);
    }

    /// Says what was found, or why nothing can be.
    void tell(String words, boolean wrong) {
        result.setText(words);
        result.getStyleClass().remove("loss");
        if (wrong) result.getStyleClass().add("loss");
    }

    /// Lets a person type.
    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    /// What is looked for, as a filter's value takes it; empty for nothing.
    String asFilter() {
        if (asked.isEmpty()) return "";
        String pattern = regex.isSelected() ? asked : "\\Q" + asked + "\\E";
        return letters.isSelected() ? (regex.isSelected() ? "/" + asked + "/" : asked) : "/" + pattern + "/i";
    }
}
