package dev.lastseen.app.ui.boundaries;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Why;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.boundaries.HopReport.LostLine;
import dev.lastseen.app.ui.parts.MessageMenu;
import dev.lastseen.model.contrast.Contrasting;
import dev.lastseen.model.contrast.MeantEnd;
import dev.lastseen.model.follow.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The panel beside the route: what happened on one boundary, and the way to the messages.
final class HopPanel {
    private static final int ROWS = 4;
    private static final int LINES = 100;
    private static final double LINE = 30;

    private final Desk desk;
    private final Label route = words("quiet");
    private final Label headline = words("verdict");
    private final Label explained = words("body");
    private final Label question = words("strong");
    private final Label proof = words("muted");
    private final VBox questions = new VBox(10);
    private final VBox contrasts = new VBox(10);
    private final Button show = new Button();
    private final Button apart = new Button("Contrast");
    private final LostList lost = new LostList();
    private final Hyperlink why = new Hyperlink("why?");
    private final VBox losses = new VBox();
    private final VBox oddities = new VBox(10);
    private final Label more = words("quiet");
    private final ScrollPane node;
    private SessionState state;
    private @Nullable HopReport shown;
    /// True where the lost messages are of several days.
    private boolean days;

    HopPanel(Desk desk) {
        this.desk = desk;
        state = desk.session().state();
        var card = new VBox(question, proof, why);
        card.getStyleClass().add("card");
        show.getStyleClass().add("primary");
        show.setId("show-lost");
        show.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(show, Priority.ALWAYS);
        show.setOnAction(_ -> desk.session().show(focus -> focus.on(ViewName.MESSAGES)));
        apart.setOnAction(_ -> desk.session().show(focus -> focus.on(ViewName.CONTRAST)));
        lost.setId("lost-messages");
        lost.getStyleClass().add("lost-list");
        lost.setCellFactory(_ -> new LostCell());
        lost.setPlaceholder(words("quiet", "None"));
        losses.getChildren().setAll(contrasts, new HBox(10, show, apart), words("heading", "Lost here"), lost, more);
        why.setOnAction(_ -> ask());
        why.setId("why-boundary");
        var box = new VBox(route, headline, explained, card, questions, losses, oddities);
        box.getStyleClass().add("hop-panel");
        losses.getStyleClass().add("losses");
        node = new ScrollPane(box);
        node.setFitToWidth(true);
        node.getStyleClass().add("side-scroll");
    }

    Node node() {
        return node;
    }

    /// Shows the boundary that the focus names; false where there is none.
    boolean show(SessionState wanted) {
        var analysis = wanted.work().map(Work::analysis);
        var hop = wanted.focus().boundary();
        if (analysis.isEmpty() || hop.isEmpty()) return false;
        boolean same = shown != null && shown.hop().equals(hop.get()) && state.work().map(Work::analysis).equals(analysis);
        boolean restyled = !wanted.look().equals(state.look());
        state = wanted;
        if (same && restyled) lost.refresh();
        if (same) return true;
        shown = HopReport.of(analysis.get(), hop.get()).orElse(null);
        if (shown == null) return false;
        fill(shown);
        load(shown);
        return true;
    }

    private void fill(HopReport report) {
        var flow = report.boundary().flow();
        route.setText(Visible.of(report.hop().toString()));
        headline.setText(report.headline().replaceAll("(\\d) (?!message)", "$1\u00a0")); // a count and its word stay on one line
        headline.getStyleClass().setAll("label", "verdict", flow.lost() == 0 ? "arrived" : flow.lost() == flow.undetermined() ? "doubt" : "loss");
        explained.setText(explained(report));
        question.setText(flow.lost() == 0 ? "Is the evidence complete?" : "Could it be missing evidence? " + report.proof().answer());
        proof.setText(Visible.of(report.proof().words()));
        contrasts.getChildren().clear();
        ask(List.of());
        fillOdd(List.of());
        show.setText("Show the " + Quantity.count(flow.lost()) + (flow.lost() == 1 ? " message" : " messages"));
        losses.setVisible(flow.lost() > 0);
        losses.setManaged(flow.lost() > 0);
        lost.getItems().clear();
        more.setText("");
    }

    /// The whole reasoning, of which the panel shows the outline.
    private void ask() {
        if (shown == null) return;
        var reasons = new ArrayList<>(List.of(new Why.Reason("What was counted", explained(shown)), new Why.Reason(question.getText(), shown.proof().words())));
        if (shown.boundary().flow().lost() > 0) {
            reasons.add(new Why.Reason("When a message counts as vanished",
                    "The next system that vouches should have seen it within its deadline: a second at least, three times what 99 of 100 messages take, and no less than the third slowest of all took. "
                            + "Its evidence must cover all of that time, else the message is undetermined. What a system says itself, such as dropped or held, comes first."));
        }
        Why.ask(node, new Why.Told(shown.hop() + ": " + shown.headline(), reasons));
    }

    private static String explained(HopReport report) {
        var boundary = report.boundary();
        var latency = boundary.p50() == 0 && boundary.p99() == 0 ? "" : "usually after " + Quantity.span(boundary.p50() / 1e6) + ", 99 of 100 within " + Quantity.span(boundary.p99() / 1e6);
        if (boundary.flow().lost() == 0) return latency;
        return Visible.of("seen at " + report.hop().from() + ", never at " + report.hop().to()) + (latency.isEmpty() ? "" : "; others " + latency);
    }

    private void load(HopReport report) {
        var analysis = state.work().orElseThrow().analysis();
        desk.background().quietly(_ -> HopReport.lines(analysis.following(), report.lost(), LINES))
                .then(lines -> {
                    if (report.equals(shown)) fill(report, lines);
                }).start();
        desk.background().quietly(_ -> OddityCard.Odd.of(analysis.following(), report.boundary())).alone()
                .then(found -> {
                    if (report.equals(shown)) fillOdd(found);
                }).start();
        if (report.boundary().flow().lost() == 0) return;
        desk.background().quietly(_ -> analysis.questions().stream().filter(end -> end.system() == report.boundary().from()).toList()).alone()
                .then(ends -> {
                    if (report.equals(shown)) ask(ends);
                }).start();
        desk.background().quietly(_ -> HopReport.contrasts(analysis, report.hop(), ROWS)).alone()
                .then(found -> {
                    if (report.equals(shown)) fill(found);
                }).start();
    }

    private void fill(HopReport report, List<LostLine> lines) {
        days = Times.of(state.look()).areOfSeveralDays(lines.stream().mapToLong(LostLine::at).filter(at -> at != Presence.UNDATED && at != Presence.ABSENT));
        lost.getItems().setAll(lines);
        lost.setPrefHeight(LINE * Math.max(1, lines.size()) * state.look().zoom());
        more.setText(report.lost().size() > lines.size() ? "and " + Quantity.count(report.lost().size() - lines.size()) + " more" : "");
    }

    private void ask(List<MeantEnd> ends) {
        questions.getChildren().setAll(ends.stream().map(end -> new MeantEndCard(end, nameOf(end), desk.cases())).toList());
        questions.setManaged(!ends.isEmpty());
    }

    private void fillOdd(List<OddityCard.Odd> found) {
        oddities.getChildren().clear();
        if (!found.isEmpty()) oddities.getChildren().add(words("heading", "What else does not add up"));
        found.forEach(odd -> oddities.getChildren().add(new OddityCard(odd, desk)));
    }

    private String nameOf(MeantEnd end) {
        return state.work().orElseThrow().following().systemName(end.system());
    }

    private void fill(List<Contrasting> found) {
        contrasts.getChildren().clear();
        if (found.isEmpty()) return;
        contrasts.getChildren().add(words("heading", "What sets them apart"));
        found.forEach(one -> contrasts.getChildren().add(new ContrastBars(one)));
    }

    private static Label words(String style) {
        return words(style, "");
    }

    private static Label words(String style, String text) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// The lost messages; a menu tells why each is lost.
    private final class LostList extends ListView<LostLine> implements Why.Bearer {
        private @Nullable ContextMenu menu;

        LostList() {
            setOnContextMenuRequested(this::offer);
            setOnKeyPressed(event -> {
                var item = getSelectionModel().getSelectedItem();
                if (event.getCode() == KeyCode.ENTER && item != null) desk.session().show(focus -> focus.on(item.message()).on(ViewName.JOURNEY));
            });
        }

        private void offer(ContextMenuEvent event) {
            if (menu != null) menu.hide();
            var item = getSelectionModel().getSelectedItem();
            if (item == null) return;
            menu = MessageMenu.of(item.message(), this, state.work().orElseThrow(), desk);
            menu.show(this, event.getScreenX(), event.getScreenY());
        }

        @Override
        public Optional<Why.Question> why() {
            return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(item -> new Why.OfMessage(item.message()));
        }
    }

    /// Opens the journey at a click or with Enter.
    private final class LostCell extends ListCell<LostLine> {
        private final Label name = words("evidence");
        private final Label time = words("evidence");
        private final HBox line = new HBox(name, new Region(), time);

        LostCell() {
            HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
            time.getStyleClass().add("muted");
            time.setMinWidth(Region.USE_PREF_SIZE);
            name.setWrapText(false);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) open();
            });
        }

        private void open() {
            var item = getItem();
            if (item != null) desk.session().show(focus -> focus.on(item.message()).on(ViewName.JOURNEY));
        }

        @Override
        protected void updateItem(@Nullable LostLine item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line);
            if (item == null || empty) return;
            name.setText(Visible.of(item.name()));
            var times = Times.of(state.look());
            time.setText(item.at() == Presence.UNDATED || item.at() == Presence.ABSENT ? "no time" : days ? times.datedMinutes(item.at()) : times.clock(item.at()));
        }
    }
}
