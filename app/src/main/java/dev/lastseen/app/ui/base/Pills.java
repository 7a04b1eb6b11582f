package dev.lastseen.app.ui.base;

import dev.lastseen.app.casework.Visible;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The filters, each a pill that can be turned round, switched off and removed; together they read as a sentence. Taking back a change is going back.
public final class Pills extends FlowPane {
    private static final int LONGEST = 60;

    private final Session session;
    private final String subject;

    /// @param session asked for other filters
    /// @param subject how the sentence begins: `Records where`
    public Pills(Session session, String subject) {
        super(6, 6);
        this.subject = subject;
        this.session = session;
        getStyleClass().add("pills");
    }

    /// Shows the filters and the range of a focus.
    public void show(Focus focus, Work work) {
        getChildren().clear();
        boolean any = focus.range().isPresent() || !focus.filters().isEmpty();
        setManaged(any);
        setVisible(any);
        if (!any) return;
        add(subject);
        boolean first = true;
        if (focus.range().isPresent()) {
            var times = Times.of(session.look());
            var range = focus.range().get();
            getChildren().add(pill("between " + times.clock(range.from()) + " and " + times.clock(range.to()), remove(() -> session.show(Focus::always))));
            first = false;
        }
        for (var filter : focus.filters()) {
            if (!first) add("and");
            getChildren().add(pill(filter, work));
            first = false;
        }
        var clear = new Button("Clear all");
        clear.setId("clear-filters");
        clear.getStyleClass().add("bare");
        clear.setOnAction(_ -> session.show(now -> now.always().filtered(List.of())));
        getChildren().add(clear);
    }

    private void add(String word) {
        var label = new Label(word);
        label.getStyleClass().addAll("muted", "joining");
        getChildren().add(label);
    }

    private Node pill(Filter filter, Work work) {
        var words = new Button(cut(Visible.of(Conditions.words(filter, work.state()))));
        words.setMnemonicParsing(false); // names may hold an underscore
        words.getStyleClass().add("words");
        words.setTooltip(new Tooltip(filter.on() ? "Switch off for now" : "Switch on again"));
        words.setOnAction(_ -> change(filter, filter.toggled()));
        var invert = new Button("≠");
        invert.getStyleClass().add("invert");
        invert.setTooltip(new Tooltip("Turn round"));
        invert.setOnAction(_ -> change(filter, filter.inverted()));
        var box = pill(words, invert, remove(() -> session.show(focus -> focus.unfiltered(filter))));
        if (!filter.on()) box.getStyleClass().add("off");
        if (filter.excluded()) box.getStyleClass().add("excluded");
        return box;
    }

    private void change(Filter before, Filter after) {
        session.show(focus -> focus.filtered(focus.filters().stream().map(one -> one.equals(before) ? after : one).toList()));
    }

    private static HBox pill(String words, Node remove) {
        return pill(new Label(words), remove);
    }

    private static HBox pill(Node... parts) {
        var box = new HBox(parts);
        box.getStyleClass().add("pill");
        return box;
    }

    private static Button remove(Runnable action) {
        var remove = new Button("✕");
        remove.getStyleClass().add("remove");
        remove.setTooltip(new Tooltip("Remove"));
        remove.setOnAction(_ -> action.run());
        return remove;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
