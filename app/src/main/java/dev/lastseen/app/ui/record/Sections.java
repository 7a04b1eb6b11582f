package dev.lastseen.app.ui.record;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Filter;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.model.explore.RecordDetails;
import dev.lastseen.model.explore.RecordDetails.Kind;
import dev.lastseen.model.explore.RecordDetails.Node;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The tables of the panel. A section without a row is an empty box.
final class Sections {
    private static final double NAMES = 92;
    private static final int INDENT = 3;
    /// Characters of the year, which only the tooltip tells.
    private static final int YEAR = 5;

    private final Desk desk;
    private final RecordFacts facts;
    private final Times times;

    Sections(Desk desk, RecordFacts facts, Times times) {
        this.desk = desk;
        this.facts = facts;
        this.times = times;
    }

    VBox times() {
        var rows = grid();
        var zone = facts.source().clock().zone();
        for (RecordDetails.Time time : facts.details().times()) {
            var full = times.full(time.micros(), zone);
            var value = evidence(full.substring(YEAR) + (time.zoned() ? "" : "*"));
            value.setMinWidth(Region.USE_PREF_SIZE);
            value.setTooltip(new Tooltip(full + (time.zoned() ? "" : "\nStates no zone; read in " + zone.getId() + (facts.source().clock().assumed() ? ", which is assumed" : ""))));
            var note = new Label(time.used() ? "used" : difference(time.difference()));
            note.setMinWidth(Region.USE_PREF_SIZE);
            note.getStyleClass().add(Math.abs(time.difference()) >= 86_400_000_000L ? "loss" : "quiet");
            rows.addRow(rows.getRowCount(), name(time.field().isEmpty() ? "its own" : time.field()), together(value, note));
        }
        var section = section("Times", rows);
        if (facts.details().shift() != 0) {
            var shift = new Label("This clock is " + Quantity.span(Math.abs(facts.details().shift()) / 1e6) + (facts.details().shift() > 0 ? " ahead" : " behind")
                    + "; differences and the order of records take that into account.");
            shift.setWrapText(true);
            shift.getStyleClass().add("quiet");
            section.getChildren().add(shift);
        }
        return section;
    }

    private static String difference(long micros) {
        return micros == 0 ? "the same" : (micros > 0 ? "+" : "") + Quantity.span(micros / 1e6);
    }

    VBox identifiers() {
        var rows = grid();
        for (RecordFacts.Identifier one : facts.identifiers()) {
            var value = new Hyperlink(Visible.of(one.value()));
            value.getStyleClass().add("evidence");
            value.setMinWidth(0);
            value.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            value.setTooltip(new Tooltip("Show its journey"));
            value.setOnAction(_ -> desk.session().show(focus -> focus.on(one.message()).on(ViewName.JOURNEY)));
            var proof = one.followed() ? new Label("followed") : proof(one);
            proof.getStyleClass().add("quiet");
            proof.setMinWidth(Region.USE_PREF_SIZE);
            rows.addRow(rows.getRowCount(), name(one.kind()), new VBox(value, proof));
        }
        var section = section("Identifiers and their proof", rows);
        if (facts.messages() > RecordFacts.MOST_MESSAGES) {
            var many = new Label("Shows " + Quantity.count(facts.messages()) + " messages together");
            many.getStyleClass().add("muted");
            section.getChildren().add(many);
        }
        return section;
    }

    private Label proof(RecordFacts.Identifier one) {
        var place = new Label("by line " + Quantity.count(one.place().line()));
        place.getStyleClass().add("link");
        place.setTooltip(new Tooltip("Joined by " + one.place().file() + ", line " + Quantity.count(one.place().line()) + "; click to see it"));
        place.setOnMouseClicked(_ -> desk.session().show(focus -> focus.onRecord(one.proof())));
        return place;
    }

    VBox fields() {
        var rows = grid();
        add(rows, facts.details().fields(), 0);
        return section("Fields", rows);
    }

    private void add(GridPane rows, List<Node> nodes, int depth) {
        for (Node node : nodes) {
            var name = name(" ".repeat(depth * INDENT) + node.name());
            if (node.kind() == Kind.GROUP) {
                rows.addRow(rows.getRowCount(), name);
                add(rows, node.children(), depth + 1);
                continue;
            }
            var value = evidence(node.kind() == Kind.LONG_TEXT ? "long, see the raw text" : node.value().isEmpty() ? "empty" : node.value());
            if (node.kind() == Kind.LONG_TEXT || node.kind() == Kind.WORD || node.value().isEmpty()) value.getStyleClass().add("muted");
            value.setWrapText(true);
            value.setMinHeight(Region.USE_PREF_SIZE);
            if (node.kind() != Kind.LONG_TEXT) value.setContextMenu(menu(node));
            rows.addRow(rows.getRowCount(), name, value);
        }
    }

    private ContextMenu menu(Node node) {
        var only = new MenuItem("Filter for this value");
        only.setOnAction(_ -> filter(Filter.with(node.path(), node.value())));
        var without = new MenuItem("Filter out this value");
        without.setOnAction(_ -> filter(Filter.without(node.path(), node.value())));
        return new ContextMenu(only, without);
    }

    private void filter(Filter filter) {
        desk.session().show(focus -> focus.filtered(filter).on(ViewName.RECORDS));
    }

    private static GridPane grid() {
        var grid = new GridPane(6, 5);
        var names = new ColumnConstraints(NAMES, NAMES, NAMES);
        var values = new ColumnConstraints(0, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE);
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        return grid;
    }

    /// Side by side where there is room, else one below the other.
    private static FlowPane together(Region... parts) {
        var pane = new FlowPane(8, 0, parts);
        pane.setPrefWrapLength(0);
        pane.setRowValignment(VPos.BASELINE);
        return pane;
    }

    private static Label name(String text) {
        var name = evidence(text);
        name.getStyleClass().add("muted");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        // a tooltip is a window of its own, too costly for every row of every record: made when it is pointed at
        name.setOnMouseEntered(_ -> {
            if (name.getTooltip() == null) name.setTooltip(new Tooltip(Visible.of(text.strip())));
        });
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }

    private static Label evidence(String text) {
        var label = new Label(Visible.of(text));
        label.getStyleClass().add("evidence");
        return label;
    }

    private static VBox section(String title, GridPane rows) {
        if (rows.getRowCount() == 0) return new VBox();
        var heading = new Label(title);
        heading.getStyleClass().add("strong");
        return new VBox(6, heading, rows);
    }
}
