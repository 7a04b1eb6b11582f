package dev.lastseen.app.ui.parts;

import dev.lastseen.app.ui.base.Background;
import dev.lastseen.model.hypothesis.Completion;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where a claim, or a set of messages, is written, and how it can go on: Tab takes the first way, arrow keys and Enter another, Enter in the field is done.
public final class ClaimField extends VBox {
    private static final int SHOWN = 7;
    private static final double ROW = 26;

    private final Completer completer;
    private final Background background;
    private final Consumer<String> done;
    private final TextField field = new TextField();
    private final ListView<Completion> ways = new ListView<>();
    private Background.@Nullable Running completing;

    /// Knows how a text can go on; asked in the background, one question at a time.
    @FunctionalInterface
    public interface Completer {
        List<Completion> complete(String text, int caret);
    }

    /// @param prompt shown while nothing is written
    /// @param done   told the text when Enter is pressed
    public ClaimField(String prompt, Completer completer, Background background, Consumer<String> done) {
        this.completer = completer;
        this.background = background;
        this.done = done;
        setSpacing(2);
        field.setPromptText(prompt);
        field.getStyleClass().add("claim-field");
        field.setAccessibleText(prompt);
        ways.getStyleClass().add("message-list");
        ways.setFixedCellSize(ROW);
        ways.setCellFactory(_ -> new Cell());
        ways.setFocusTraversable(false);
        field.textProperty().addListener(_ -> complete());
        field.caretPositionProperty().addListener(_ -> complete());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInField);
        ways.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInWays);
        ways.setOnMouseClicked(_ -> take(ways.getSelectionModel().getSelectedItem()));
        field.focusedProperty().addListener(_ -> update());
        ways.focusedProperty().addListener(_ -> update());
        getChildren().addAll(field, ways);
        offer(List.of());
        complete();
    }

    public String text() {
        return field.getText().strip();
    }

    public void write(String claim) {
        field.setText(claim);
        field.positionCaret(claim.length());
    }

    private void complete() {
        if (completing != null) completing.cancel();
        var text = field.getText();
        int caret = Math.min(field.getCaretPosition(), text.length());
        completing = background.quietly(_ -> completer.complete(text, caret)).alone().then(this::offer).start();
    }

    private void offer(List<Completion> found) {
        ways.getItems().setAll(found);
        update();
        ways.setPrefHeight(Math.min(SHOWN, found.size()) * ROW + 2);
        ways.setMinHeight(USE_PREF_SIZE);
    }

    /// Ways to go on are shown while somebody writes.
    private void update() {
        boolean wanted = !ways.getItems().isEmpty() && (field.isFocused() || ways.isFocused());
        ways.setVisible(wanted);
        ways.setManaged(wanted);
    }

    private void pressInField(KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> {
                if (ways.getItems().isEmpty() || event.isShiftDown()) return;
                take(ways.getItems().getFirst());
            }
            case DOWN -> {
                if (ways.getItems().isEmpty()) return;
                ways.requestFocus();
                ways.getSelectionModel().selectFirst();
            }
            case ENTER -> done.accept(text());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressInWays(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            take(ways.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.requestFocus();
            event.consume();
        }
    }

    private void take(@Nullable Completion way) {
        if (way == null) return;
        var rest = field.getText().substring(Math.min(way.to(), field.getText().length()));
        var begun = way.apply(field.getText().substring(0, Math.min(way.to(), field.getText().length()))) + (rest.isEmpty() ? " " : "");
        field.setText(begun + rest);
        field.requestFocus();
        field.positionCaret(begun.length());
    }

    private static final class Cell extends ListCell<Completion> {
        @Override
        protected void updateItem(@Nullable Completion way, boolean empty) {
            super.updateItem(way, empty);
            setText(null);
            if (way == null || empty) {
                setGraphic(null);
                return;
            }
            var row = new HBox(10, Parts.label(way.text(), "evidence"), Parts.spring(), Parts.label(way.detail(), "quiet"));
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
        }
    }
}
