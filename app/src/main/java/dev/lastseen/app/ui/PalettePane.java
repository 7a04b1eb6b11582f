package dev.lastseen.app.ui;

import dev.lastseen.app.ui.Palette.Entry;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The palette on screen: a field, and what it finds.
final class PalettePane extends VBox {
    private static final double WIDTH = 620;
    private static final double ROW = 34;
    private static final int ROWS = 12;

    private final Desk desk;
    private final Palette palette;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private Background.@Nullable Running search;

    /// @param close takes the palette from the screen
    PalettePane(Desk desk, Palette palette, Runnable close) {
        this.desk = desk;
        this.palette = palette;
        this.close = close;
        getStyleClass().add("palette");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        field.setId("palette-field");
        field.setPromptText("Follow an identifier, search, or type a command");
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new EntryCell());
        getChildren().addAll(field, list);
        field.textProperty().addListener((_, _, typed) -> refill(typed));
        field.setOnAction(_ -> choose());
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        refill("");
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void refill(String typed) {
        var words = palette.entries(typed);
        fill(List.of(), words);
        if (search != null) search.cancel();
        desk.session().work().ifPresent(work -> search = desk.background().quietly(_ -> palette.found(typed, work))
                .then(found -> fill(found, words)).start());
    }

    private void fill(List<Entry> found, List<Entry> words) {
        var all = new ArrayList<>(found.stream().filter(entry -> entry.kind().equals("Message")).toList());
        all.addAll(words);
        all.addAll(found.stream().filter(entry -> !entry.kind().equals("Message")).toList());
        list.getItems().setAll(all);
        list.setPrefHeight(ROW * Math.min(ROWS, Math.max(1, all.size())) + 2);
        list.getSelectionModel().selectFirst();
    }

    private void walk(KeyEvent event) {
        int step = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> -ROWS;
            case PAGE_DOWN -> ROWS;
            default -> 0;
        };
        if (step == 0 || list.getItems().isEmpty()) return;
        int wanted = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(wanted);
        list.scrollTo(Math.max(0, wanted - ROWS / 2));
        event.consume();
    }

    private void choose() {
        var entry = list.getSelectionModel().getSelectedItem();
        if (entry == null) return;
        close.run();
        entry.run().run();
    }

    private final class EntryCell extends ListCell<Entry> {
        private final Label kind = label("quiet");
        private final Label title = label("name");
        private final Label keys = label("keys");
        private final HBox line;

        EntryCell() {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            kind.setMinWidth(84);
            keys.setMinWidth(USE_PREF_SIZE);
            line = new HBox(10, kind, title, space, keys);
            line.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(_ -> {
                if (getItem() != null) choose();
            });
        }

        private static Label label(String style) {
            var label = new Label();
            label.getStyleClass().add(style);
            return label;
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(entry == null || empty ? null : line);
            if (entry == null || empty) return;
            kind.setText(entry.kind());
            title.setText(entry.title());
            keys.setText(entry.keys());
            keys.setVisible(!entry.keys().isEmpty());
        }
    }
}
