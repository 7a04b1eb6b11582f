package dev.lastseen.app.ui.parts;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Why;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A short list of messages; a click or Enter opens the journey of one, and a menu tells why it has its outcome.
public final class MessageList extends ListView<MessageLine> implements Why.Bearer {
    private static final double ROW = 28;
    private static final int SHOWN = 12;

    private @Nullable ContextMenu menu;

    public MessageList(List<MessageLine> lines, Desk desk) {
        getItems().setAll(lines);
        getStyleClass().add("message-list");
        setFixedCellSize(ROW * desk.session().look().zoom());
        setPrefHeight(getFixedCellSize() * Math.min(SHOWN, Math.max(1, lines.size())) + 2);
        setMinHeight(USE_PREF_SIZE);
        var times = Times.of(desk.session().look());
        boolean days = times.areOfSeveralDays(lines.stream().filter(MessageLine::isDated).mapToLong(MessageLine::at));
        setCellFactory(_ -> new Cell(days ? times::datedMinutes : times::clock));
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 1 && event.getButton() == MouseButton.PRIMARY) open(desk);
        });
        setOnContextMenuRequested(event -> offer(event, desk));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) open(desk);
        });
    }

    private void offer(ContextMenuEvent event, Desk desk) {
        if (menu != null) menu.hide();
        var line = getSelectionModel().getSelectedItem();
        if (line == null) return;
        desk.session().work().ifPresent(work -> {
            menu = MessageMenu.of(line.message(), this, work, desk);
            menu.show(this, event.getScreenX(), event.getScreenY());
        });
    }

    @Override
    public Optional<Why.Question> why() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(line -> new Why.OfMessage(line.message()));
    }

    private void open(Desk desk) {
        var line = getSelectionModel().getSelectedItem();
        if (line != null) desk.session().show(focus -> focus.on(line.message()).on(ViewName.JOURNEY));
    }

    private static final class Cell extends ListCell<MessageLine> {
        private final LongFunction<String> time;

        Cell(LongFunction<String> time) {
            this.time = time;
        }

        @Override
        protected void updateItem(@Nullable MessageLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                setText(null);
                return;
            }
            var row = new HBox(10, Parts.label(line.name(), "evidence"), Parts.label(line.outcome().word(), "quiet", Parts.tone(line.outcome())), Parts.spring(),
                    Parts.label(line.isDated() ? time.apply(line.at()) : "no time", "evidence", "muted"));
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(Visible.of(line.name() + " " + line.outcome().word() + ", last seen at " + line.lastSeen()));
        }
    }
}
