package dev.lastseen.app.ui.timeline;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.Look;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.TimeRange;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Why;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.MessageMenu;
import dev.lastseen.app.ui.timeline.FindingMarks.FindingMark;
import dev.lastseen.model.explore.Histogram.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A lane for each system over time. Dragging sets the range that all views look at; the wheel zooms at the pointer, also with the arrow keys; a double click shows
/// everything again, and a click on a finding opens it.
public final class Timeline extends Region implements Why.Bearer {
    private static final double CLOSER = 0.8;
    private static final double LEAST_DRAG = 4;
    private static final int MOST_TOLD = 3;
    /// How far from the pointer a loss may stand, in pixels.
    private static final double REACH = 4;
    private static final double WIDEST_TIP = 460;

    private final Desk desk;
    private final Canvas ground = new Canvas();
    private final Canvas overlay = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private SessionState state;
    private @Nullable Analysis analysis;
    private @Nullable TimelineFacts facts;
    private @Nullable Analysis checked;
    private FindingMarks findings = FindingMarks.NONE;
    private @Nullable TimeRange window;
    private @Nullable Counts counts;
    private @Nullable TimeRange drawn;
    private @Nullable Painted painted;
    private double pressedAt;
    private @Nullable ContextMenu menu;

    public Timeline(Desk desk) {
        this.desk = desk;
        state = desk.session().state();
        getStyleClass().add("timeline-strip");
        getChildren().addAll(ground, overlay);
        overlay.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Timeline: records of each system over time");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST_TIP);
        Tooltip.install(this, tooltip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        setOnContextMenuRequested(this::offer);
    }

    /// What is on the ground: it is painted again only where this differs.
    private record Painted(TimelineFacts facts, FindingMarks findings, TimeRange window, TimelineLayout layout, Look look) {}

    /// What can be done here by keyboard and palette.
    public List<Action> actions() {
        return List.of(
                Action.of("Timeline", "Look at all times", "Ctrl+Shift+0", this::reset),
                Action.of("Timeline", "Zoom the timeline in", "Ctrl+Shift+Up", () -> zoom(CLOSER, middle())),
                Action.of("Timeline", "Zoom the timeline out", "Ctrl+Shift+Down", () -> zoom(1 / CLOSER, middle())),
                Action.of("Timeline", "Zoom the timeline to the range", "Ctrl+Shift+Right", this::zoomToRange));
    }

    public void show(SessionState wanted) {
        state = wanted;
        var now = wanted.work().map(Work::analysis).orElse(null);
        if (now != analysis) load(now);
        else markFindings();
        requestLayout();
    }

    private void load(@Nullable Analysis fresh) {
        analysis = fresh;
        findings = FindingMarks.NONE;
        if (fresh == null) {
            facts = null;
            return;
        }
        desk.background().quietly(_ -> TimelineFacts.of(fresh)).then(read -> {
            if (fresh != analysis) return;
            boolean first = facts == null || window == null || !facts.whole().equals(read.whole());
            facts = read;
            if (first) window = read.whole();
            counts = null;
            requestLayout();
            if (getParent() != null) getParent().requestLayout();
            markFindings();
        }).start();
    }

    /// Marks the findings; where the checks take long, not before somebody asks for findings.
    private void markFindings() {
        var wanted = analysis;
        if (wanted == null || wanted == checked || facts == null || !wanted.findsQuickly()) return;
        checked = wanted;
        desk.background().quietly(_ -> FindingMarks.of(wanted, Lanes.of(wanted.following()))).alone().then(marks -> {
            if (wanted != analysis) return;
            findings = marks;
            requestLayout();
        }).start();
    }

    @Override
    protected double computePrefHeight(double width) {
        return facts == null ? 0 : layout(facts).height();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    private TimelineLayout layout(TimelineFacts shown) {
        return new TimelineLayout(getWidth(), shown.lanes().names().size(), state.look().zoom());
    }

    @Override
    protected void layoutChildren() {
        if (facts == null || window == null || getWidth() < 1) return;
        var layout = layout(facts);
        var scale = scale(layout, window);
        paintGround(new Painted(facts, findings, window, layout, state.look()), scale);
        resize(overlay, layout);
        paintRange(layout, scale);
    }

    private void paintGround(Painted wanted, TimeScale scale) {
        if (counts != null && wanted.equals(painted)) return;
        painted = wanted;
        var shown = wanted.facts();
        var layout = wanted.layout();
        resize(ground, layout);
        if (counts == null || counts.buckets() != layout.buckets()) {
            counts = shown.histogram().counts(wanted.window().from(), wanted.window().to() + 1, layout.buckets());
        }
        new TimelinePainter(ground.getGraphicsContext2D(), layout, shown, scale, desk.tones()).paint(counts, Times.of(wanted.look()));
        wanted.findings().paint(ground.getGraphicsContext2D(), layout, scale, desk.tones());
    }

    private static void resize(Canvas canvas, TimelineLayout layout) {
        canvas.setWidth(layout.width());
        canvas.setHeight(layout.height());
    }

    private void paintRange(TimelineLayout layout, TimeScale scale) {
        var pen = overlay.getGraphicsContext2D();
        pen.clearRect(0, 0, layout.width(), layout.height());
        var range = drawn != null ? drawn : state.focus().range().orElse(null);
        if (range != null) TimelinePainter.paintRange(pen, layout, scale, range, desk.tones());
    }

    private static TimeScale scale(TimelineLayout layout, TimeRange window) {
        return new TimeScale(window, layout.left(), layout.buckets() * TimelinePainter.STEP);
    }

    private @Nullable TimeScale scale() {
        return facts == null || window == null ? null : scale(layout(facts), window);
    }

    private void press(MouseEvent event) {
        requestFocus();
        pressedAt = event.getX();
    }

    private void drag(MouseEvent event) {
        var scale = scale();
        if (scale == null || facts == null || drawn == null && Math.abs(event.getX() - pressedAt) < LEAST_DRAG) return;
        drawn = TimeRange.between(scale.time(pressedAt), scale.time(event.getX()));
        paintRange(layout(facts), scale);
    }

    private void release() {
        if (drawn == null) return;
        var range = drawn;
        drawn = null;
        desk.session().show(focus -> focus.during(range));
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) reset();
        else if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) near(event).stream().findFirst().ifPresent(mark -> desk.session().show(focus -> focus.on(ViewName.FINDINGS).onRecord(mark.record())));
    }

    /// Offers the reasons of the losses under the pointer; by key, of those in the range or on screen.
    private void offer(ContextMenuEvent event) {
        var scale = scale();
        var work = state.work().orElse(null);
        if (facts == null || scale == null || work == null) return;
        if (menu != null) menu.hide();
        int lane = event.isKeyboardTrigger() ? -1 : layout(facts).laneAt(event.getY());
        var span = event.isKeyboardTrigger() ? inSight() : TimeRange.between(scale.time(event.getX() - REACH), scale.time(event.getX() + REACH));
        var items = new ArrayList<MenuItem>();
        TimelineLosses.of(work, lane < 0 ? "" : facts.lanes().names().get(lane), span, MOST_TOLD).forEach(message -> {
            var one = new Menu(Visible.of(work.following().name(message) + " " + work.following().verdicts().outcome(message).word()));
            one.setMnemonicParsing(false);
            one.getItems().setAll(MessageMenu.items(message, this, work, desk));
            items.add(one);
        });
        if (items.isEmpty()) return;
        menu = new ContextMenu();
        menu.getItems().setAll(items);
        menu.show(this, event.getScreenX(), event.getScreenY());
    }

    private TimeRange inSight() {
        return state.focus().range().orElseGet(() -> window == null ? new TimeRange(0, 0) : window);
    }

    @Override
    public Optional<Why.Question> why() {
        return state.focus().message().isPresent() ? Optional.empty()
                : state.work().flatMap(work -> TimelineLosses.of(work, "", inSight(), 1).stream().findFirst()).map(Why.OfMessage::new);
    }

    private List<FindingMark> near(MouseEvent event) {
        var scale = scale();
        return facts == null || scale == null ? List.of() : findings.near(layout(facts), scale, event.getX(), event.getY());
    }

    private void reset() {
        if (facts == null) return;
        window = facts.whole();
        counts = null;
        desk.session().show(Focus::always);
        requestLayout();
    }

    private void scroll(ScrollEvent event) {
        double amount = event.getDeltaY();
        if (amount != 0) zoom(amount > 0 ? CLOSER : 1 / CLOSER, event.getX());
        else if (event.getDeltaX() != 0) move(-event.getDeltaX() / Math.max(1, getWidth()));
        event.consume();
    }

    private void type(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move(-0.1);
            case RIGHT -> move(0.1);
            case UP, PLUS, ADD, EQUALS -> zoom(CLOSER, middle());
            case DOWN, MINUS, SUBTRACT -> zoom(1 / CLOSER, middle());
            case HOME -> reset();
            case ENTER -> takeWindow();
            case ESCAPE -> desk.session().show(Focus::always);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private double middle() {
        return getWidth() / 2;
    }

    private void takeWindow() {
        var visible = window;
        if (visible != null) desk.session().show(focus -> focus.during(visible));
    }

    private void zoom(double factor, double x) {
        var scale = scale();
        if (scale != null && facts != null) see(scale.zoomed(factor, x, facts.whole()));
    }

    private void move(double share) {
        var scale = scale();
        if (scale != null && facts != null) see(scale.moved(share, facts.whole()));
    }

    private void zoomToRange() {
        state.focus().range().ifPresent(this::see);
    }

    private void see(TimeRange wanted) {
        window = wanted.length() < 1 ? new TimeRange(wanted.from(), wanted.from() + 1) : wanted;
        counts = null;
        requestLayout();
    }

    private void point(MouseEvent event) {
        var scale = scale();
        if (facts == null || scale == null || counts == null) return;
        int lane = layout(facts).laneAt(event.getY());
        int bucket = (int) Math.floor((event.getX() - scale.left()) / TimelinePainter.STEP);
        boolean inside = lane >= 0 && bucket >= 0 && bucket < counts.buckets();
        var marks = near(event);
        setCursor(marks.isEmpty() ? Cursor.DEFAULT : Cursor.HAND);
        var told = marks.stream().limit(MOST_TOLD).map(FindingMarks::words).collect(Collectors.joining());
        tooltip.setText(inside ? told + TimelineWords.of(facts, scale, counts, Times.of(state.look()), lane, bucket) : "Drag to set the range. Wheel: zoom. Double click: everything.");
    }
}
