package dev.lastseen.app.ui.boundaries;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.ledger.LedgerPicture;
import dev.lastseen.app.picture.route.RoutePicture;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Filter;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.Look;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.TimeRange;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.pictures.PictureCanvas;
import dev.lastseen.model.check.Finding;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.TimedBoundary.Clock;
import java.time.ZoneOffset;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// The route above, the ledger below.
final class BoundariesPage {
    private static final double PADDING = 20;
    private static final double LEAST_WIDTH = 360;
    private static final double WIDTH_STEP = 24;

    private final Desk desk;
    private final Label headline = new Label();
    private final Label detail = new Label();
    private final MenuButton kinds = new MenuButton();
    private final ToggleButton edit = new ToggleButton("Edit route");
    private final RouteEditor editor;
    private final ShortenedCards shortened;
    private final PictureCanvas route = new PictureCanvas();
    private final PictureCanvas ledger = new PictureCanvas();
    private final ScrollPane node;
    private final Label bucket = new Label();
    private final HBox ledgerHead = new HBox(10);
    private final Checked checked;
    private Clock clock = Clock.RECEIPT;
    private SessionState state;
    private @Nullable Analysis analysis;
    private @Nullable BoundariesFacts facts;
    private @Nullable Painted painted;
    private double asked;

    BoundariesPage(Desk desk) {
        this.desk = desk;
        state = desk.session().state();
        checked = new Checked(desk.background(), this::draw);
        headline.getStyleClass().add("title");
        detail.getStyleClass().add("quiet");
        detail.setWrapText(true);
        editor = new RouteEditor(desk.cases());
        shortened = new ShortenedCards(desk.cases(), desk.background());
        editor.visibleProperty().bind(edit.selectedProperty());
        editor.managedProperty().bind(edit.selectedProperty());
        edit.setId("edit-route");
        kinds.setId("kinds");
        edit.setMinWidth(Region.USE_PREF_SIZE);
        kinds.setMinWidth(Region.USE_PREF_SIZE);
        route.setId("route");
        ledger.setId("ledger");
        route.onChosen(this::choose);
        ledger.onChosen(this::choose);
        var words = new VBox(4, headline, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new VBox(16, new HBox(8, words, kinds, edit), editor, shortened, route, ledgerHead(), ledger);
        box.getStyleClass().add("boundaries");
        node = new ScrollPane(box);
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
        node.viewportBoundsProperty().addListener(_ -> draw());
    }

    /// What is painted: the pictures are made again only where this differs.
    private record Painted(BoundariesFacts facts, List<Finding> findings, double width, @Nullable Subject selected, Look look) {}

    private Node ledgerHead() {
        var name = new Label("Ledger");
        name.getStyleClass().add("heading");
        bucket.getStyleClass().add("quiet");
        var origin = clockButton("when sent", Clock.ORIGIN);
        var receipt = clockButton("when received", Clock.RECEIPT);
        receipt.setSelected(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ledgerHead.getChildren().setAll(name, bucket, space, new SegmentedButton(origin, receipt));
        ledgerHead.setAlignment(Pos.CENTER_LEFT);
        return ledgerHead;
    }

    private ToggleButton clockButton(String words, Clock meant) {
        var button = new ToggleButton(words);
        button.setOnAction(_ -> {
            button.setSelected(true);
            clock = meant;
            asked = 0;
            facts = null;
            draw();
        });
        return button;
    }

    Node node() {
        return node;
    }

    void editRoute() {
        edit.setSelected(!edit.isSelected());
    }

    void show(SessionState wanted) {
        state = wanted;
        wanted.work().ifPresent(work -> {
            if (work.analysis() != analysis) begin(work);
            detail.setText(Visible.of(BoundariesFacts.detail(work)) + (wanted.focus().range().isEmpty() ? "" : " · all times count here, not only the chosen stretch"));
        });
        draw();
    }

    private void begin(Work work) {
        analysis = work.analysis();
        facts = null;
        asked = 0;
        headline.setText(BoundariesFacts.headline(work));
        editor.show(work);
        shortened.show(work.analysis());
        edit.setDisable(!work.following().follows());
        kinds.setText("Follow");
        kinds.getItems().setAll(work.following().alternatives().stream().map(one -> {
            var item = new MenuItem(Visible.of(one.kind()) + " · " + one.messages() + " in " + one.systems() + " systems");
            item.setMnemonicParsing(false); // names may hold an underscore
            item.setOnAction(_ -> desk.cases().decide("Following " + one.kind(), overrules -> overrules.withKind(one.kind())));
            return item;
        }).toList());
        kinds.setDisable(kinds.getItems().isEmpty());
    }

    /// The width that pictures have, in pixels at zoom 1.
    private double width() {
        double room = node.getViewportBounds().getWidth() - 2 * PADDING;
        return Math.max(LEAST_WIDTH, Math.floor(room / state.look().zoom()));
    }

    private void draw() {
        var work = state.work().orElse(null);
        if (work == null || node.getViewportBounds().getWidth() < 1) return;
        boolean follows = work.following().follows();
        route.setVisible(follows);
        ledger.setVisible(follows);
        ledgerHead.setVisible(follows);
        if (!follows) return;
        double width = width();
        if (facts == null || Math.abs(facts.width() - width) > WIDTH_STEP) load(work.analysis(), width);
        if (facts != null) paint(facts, work.analysis(), width);
    }

    private void load(Analysis wanted, double width) {
        if (asked == width) return;
        asked = width;
        var by = clock;
        desk.background().quietly(_ -> BoundariesFacts.of(wanted.following(), by, width)).then(read -> {
            if (wanted != analysis || asked != width || by != clock) return;
            facts = read;
            draw();
        }).start();
    }

    private void paint(BoundariesFacts shown, Analysis of, double width) {
        var following = of.following();
        var selected = state.focus().boundary().map(hop -> subject(following, hop)).orElse(null);
        var wanted = new Painted(shown, checked.of(of), width, selected, state.look());
        if (wanted.equals(painted)) return;
        painted = wanted;
        bucket.setText("messages that did not arrive, by " + Quantity.span(shown.ledger().bucket() / 1e6));
        var zone = Times.of(state.look()).zone(ZoneOffset.UTC);
        route.show(RoutePicture.of(shown.route().with(wanted.findings()), width, selected), state.look());
        ledger.show(LedgerPicture.of(shown.ledger(), width, new TimeWords(zone), selected), state.look());
    }

    private static @Nullable Subject subject(Following following, Focus.Hop hop) {
        return following.boundaries().stream()
                .filter(one -> following.systemName(one.from()).equals(hop.from()) && following.systemName(one.to()).equals(hop.to()))
                .findFirst().map(one -> new Subject.Hop(one.from(), one.to())).orElse(null);
    }

    private void choose(Subject subject) {
        var work = state.work().orElse(null);
        if (work == null) return;
        var following = work.following();
        switch (subject) {
            case Subject.Hop(int from, int to) -> desk.session().show(focus -> focus.at(hop(following, from, to)));
            case Subject.Losses(int from, int to) -> desk.session().show(focus -> focus.at(hop(following, from, to)));
            case Subject.Bucket(int from, int to, long start, long length) ->
                desk.session().show(focus -> focus.at(hop(following, from, to)).during(new TimeRange(start, start + length - 1)));
            case Subject.Findings(String system, String from) -> checked.record(work.analysis(), system, from)
                    .ifPresent(record -> desk.session().show(focus -> focus.on(ViewName.FINDINGS).onRecord(record)));
            case Subject.Station(int system) ->
                desk.session().show(focus -> focus.on(ViewName.RECORDS).filtered(Filter.with(Filter.SYSTEM, following.space().systems().get(system))));
            default -> throw new IllegalArgumentException("Nothing of a route: " + subject);
        }
    }

    private static Focus.Hop hop(Following following, int from, int to) {
        return new Focus.Hop(following.systemName(from), following.systemName(to));
    }
}
