package dev.lastseen.app.ui.messages;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Filter;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.Pills;
import dev.lastseen.app.ui.base.RowList;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.parts.MessageMenu;
import dev.lastseen.model.Outcome;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/// The table of messages with what narrows it.
final class MessagesPane extends BorderPane {
    private final Desk desk;
    private final MessagesModel model;
    private final Label headline = new Label();
    private final Label foot = new Label();
    private final Label lookup = new Label();
    private final Button forget = new Button("Show all again");
    private final HBox lookupLine = new HBox(10, lookup, forget);
    private final Button boundary = new Button();
    private final Map<Outcome, ToggleButton> outcomes = new EnumMap<>(Outcome.class);
    private final Pills pills;
    private final RowList list = new RowList("Messages");
    private @Nullable MessagePainter painter;
    private @Nullable ContextMenu menu;

    MessagesPane(Desk desk, MessagesModel model, Runnable ask) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("messages");
        pills = new Pills(desk.session(), "Messages with a record where");
        list.setId("messages-list");
        headline.setId("messages-headline");
        headline.getStyleClass().add("title");
        foot.getStyleClass().addAll("quiet", "foot");
        lookup.setId("lookup-result");
        lookup.setWrapText(true);
        forget.setOnAction(_ -> model.want(Wanted::lookingUpNothing));
        lookupLine.getStyleClass().add("lookup-line");
        boundary.setId("messages-boundary");
        boundary.setMnemonicParsing(false); // names may hold an underscore
        boundary.getStyleClass().add("boundary-pill");
        boundary.setTooltip(new Tooltip("Show messages of all boundaries"));
        boundary.setOnAction(_ -> desk.session().show(Focus::atNoBoundary));
        var find = new Button("Look up identifiers");
        find.setId("look-up");
        find.setOnAction(_ -> ask.run());
        find.setMinWidth(USE_PREF_SIZE);
        headline.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(12, headline, gap, text(), find);
        top.getStyleClass().add("records-top");
        setTop(new VBox(top, outcomeLine(), pills, lookupLine));
        setCenter(list);
        setBottom(foot);
        list.onChosen(row -> model.page().ifPresent(page -> desk.session().glide(focus -> focus.on(page.messages()[row]))));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        list.setOnContextMenuRequested(this::offer);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) openJourney();
        });
    }

    private FlowPane outcomeLine() {
        var line = new FlowPane(6, 6);
        line.getStyleClass().add("outcomes");
        for (var outcome : Outcome.values()) {
            var toggle = new ToggleButton();
            toggle.setId("outcome-" + outcome.word());
            toggle.getStyleClass().add("outcome");
            toggle.setOnAction(_ -> chooseOutcomes());
            outcomes.put(outcome, toggle);
            line.getChildren().add(toggle);
        }
        line.getChildren().add(boundary);
        return line;
    }

    /// No outcome chosen means all of them.
    private void chooseOutcomes() {
        var chosen = EnumSet.noneOf(Outcome.class);
        outcomes.forEach((outcome, toggle) -> {
            if (toggle.isSelected()) chosen.add(outcome);
        });
        model.want(wanted -> wanted.with(chosen.isEmpty() ? EnumSet.allOf(Outcome.class) : chosen));
    }

    private CustomTextField text() {
        var text = (CustomTextField) TextFields.createClearableTextField();
        text.setId("messages-text");
        text.setPromptText("Text in their records");
        text.setPrefColumnCount(18);
        text.setOnAction(_ -> {
            var words = text.getText().strip();
            if (words.isEmpty()) return;
            text.clear();
            desk.session().show(focus -> focus.filtered(Filter.with(Filter.TEXT, words)));
        });
        return text;
    }

    private void click(MouseEvent event) {
        var drawn = painter;
        if (drawn == null) return;
        if (event.getY() < drawn.rowHeight()) drawn.sortAt(event.getX(), list.getWidth()).ifPresent(sort -> model.want(wanted -> wanted.by(sort)));
        else if (event.getClickCount() == 2) openJourney();
    }

    private void offer(ContextMenuEvent event) {
        if (menu != null) menu.hide();
        model.page().ifPresent(page -> {
            int row = event.isKeyboardTrigger() ? list.selected() : list.rowAt(event.getY());
            if (row < 0) return;
            menu = MessageMenu.of(page.messages()[row], list, page.work(), desk);
            menu.show(list, event.getScreenX(), event.getScreenY());
        });
    }

    void openJourney() {
        if (desk.session().focus().message().isPresent()) desk.session().show(focus -> focus.on(ViewName.JOURNEY));
    }

    /// Shows where the analyst stands.
    void focus(SessionState state) {
        state.work().ifPresent(work -> pills.show(state.focus(), work));
        var hop = state.focus().boundary();
        boundary.setText(hop.map(one -> "lost at " + one + "  ✕").orElse(""));
        boundary.setManaged(hop.isPresent());
        boundary.setVisible(hop.isPresent());
    }

    /// Shows what was computed.
    void show(MessagePage page) {
        var look = desk.session().look();
        painter = new MessagePainter(page, Times.of(look), desk.tones(), look.zoom());
        list.show(painter);
        var message = desk.session().focus().message();
        int row = message.isPresent() ? page.row(message.getAsInt()) : -1;
        list.select(row);
        int all = page.work().following().total();
        int left = page.messages().length;
        headline.setText(left == all ? Quantity.count(all) + " messages" : Quantity.count(left) + " of " + Quantity.count(all) + " messages");
        foot.setText(foot(page, row));
        outcomes.forEach((outcome, toggle) -> {
            int count = page.work().following().verdicts().count(outcome);
            toggle.setText(outcome.word() + "  " + Quantity.count(count));
            toggle.setDisable(count == 0);
        });
        var found = page.wanted().lookup();
        lookup.setText(found.map(one -> Visible.of(one.words())).orElse(""));
        lookupLine.setManaged(found.isPresent());
        lookupLine.setVisible(found.isPresent());
    }

    private String foot(MessagePage page, int row) {
        if (!model.trouble().isEmpty()) return model.trouble();
        if (!page.work().following().follows()) return "No identifier links two systems, so there are no messages to follow. Evidence of a second system would settle it.";
        if (row >= 0) return "Row " + Quantity.count(row + 1L) + " of " + Quantity.count(page.messages().length) + "  ·  Enter opens the journey, y tells why";
        return "A click on a head orders by it; a dashed ring is where a message should have been seen and was not";
    }
}
