package dev.lastseen.app.ui.pictures;

import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.ui.base.Look;
import dev.lastseen.app.ui.base.Theme;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A picture on the screen, as large as it is times the zoom, sharp at any. Marks are outlined and named under the pointer; the arrow keys go from mark to mark, Enter
/// or a click chooses one.
public final class PictureCanvas extends Region {
    private static final Picture NOTHING = new Picture(0, 0, "", "", List.of());
    private static final Duration SOON = Duration.millis(250);
    private static final Duration LONG = Duration.seconds(60);

    private final Canvas ground = new Canvas();
    private final Canvas outline = new Canvas();
    private final Faces faces = new Faces();
    private final Tooltip tooltip = new Tooltip();
    private Consumer<Subject> chosen = _ -> {};
    private Picture picture = NOTHING;
    private List<Mark> marks = List.of();
    private Inks inks = Inks.of(Theme.LIGHT);
    private double zoom = 1;
    private @Nullable Mark pointed;
    private @Nullable Mark focused;

    public PictureCanvas() {
        getChildren().addAll(ground, outline);
        getStyleClass().add("picture");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        tooltip.setShowDelay(SOON);
        tooltip.setShowDuration(LONG);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        outline.setMouseTransparent(true);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(at(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(null));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().addListener(_ -> drawOutline());
    }

    /// Calls `handler` with what a mark stands for, when one is chosen.
    public void onChosen(Consumer<Subject> handler) {
        chosen = handler;
    }

    /// Shows `picture` as `look` says.
    public void show(Picture picture, Look look) {
        this.picture = picture;
        zoom = look.zoom();
        inks = Inks.of(look.theme());
        marks = picture.marks();
        pointed = null;
        focused = focused == null ? null : sameAs(focused.subject());
        setAccessibleText(picture.title());
        setAccessibleHelp(picture.description());
        setMinSize(width(), height());
        setPrefSize(width(), height());
        setMaxSize(width(), height());
        draw();
    }

    /// The picture that is shown; an empty one at first.
    public Picture picture() {
        return picture;
    }

    /// What is under a point of this node, the innermost; null where there is nothing.
    public @Nullable Mark at(double x, double y) {
        return marks.reversed().stream().filter(mark -> mark.contains(x / zoom, y / zoom)).findFirst().orElse(null);
    }

    /// Where a mark is, in this node's pixels.
    public Rect place(Mark mark) {
        Rect bounds = mark.bounds();
        return new Rect(bounds.x() * zoom, bounds.y() * zoom, bounds.width() * zoom, bounds.height() * zoom);
    }

    private @Nullable Mark sameAs(Subject subject) {
        return marks.stream().filter(mark -> mark.subject().equals(subject)).findFirst().orElse(null);
    }

    private double width() {
        return Math.ceil(picture.width() * zoom);
    }

    private double height() {
        return Math.ceil(picture.height() * zoom);
    }

    private void draw() {
        ground.setWidth(width());
        ground.setHeight(height());
        outline.setWidth(width());
        outline.setHeight(height());
        var pen = ground.getGraphicsContext2D();
        pen.clearRect(0, 0, width(), height());
        new Brush(pen, inks, faces, zoom).draw(picture);
        drawOutline();
    }

    private void drawOutline() {
        var pen = outline.getGraphicsContext2D();
        pen.clearRect(0, 0, outline.getWidth(), outline.getHeight());
        if (pointed != null) new Outline(pen, inks, zoom).pointed(pointed);
        if (focused != null && isFocused()) new Outline(pen, inks, zoom).focused(focused);
    }

    private void point(@Nullable Mark mark) {
        if (Objects.equals(pointed, mark)) return;
        pointed = mark;
        setCursor(mark == null ? Cursor.DEFAULT : Cursor.HAND);
        if (mark == null) {
            Tooltip.uninstall(this, tooltip);
        } else {
            tooltip.setText(mark.name());
            Tooltip.install(this, tooltip);
        }
        drawOutline();
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) return;
        requestFocus();
        var mark = at(event.getX(), event.getY());
        if (mark != null) choose(mark);
    }

    private void choose(Mark mark) {
        focus(mark);
        tooltip.hide();
        chosen.accept(mark.subject());
    }

    private void focus(Mark mark) {
        focused = mark;
        setAccessibleText(mark.name());
        drawOutline();
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                if (focused == null) return;
                choose(focused);
            }
            case LEFT, RIGHT, UP, DOWN -> {
                var next = MarkWalk.next(marks, focused, event.getCode());
                if (next == null) return;
                focus(next);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
