package dev.lastseen.app.ui.records;

import dev.lastseen.app.ui.base.Tones;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A list of any number of rows of which only those on screen exist, as pixels of one canvas: no cell, no object a row. Selects one row, scrolls by wheel, bar and
/// keys, and draws at most once a frame.
final class LogList extends Region {
    private static final double ROWS_A_NOTCH = 3;

    private final Canvas canvas = new Canvas();
    private final ScrollBar bar = new ScrollBar();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (dirty) draw();
        }
    };
    private IntConsumer chosen = _ -> {};
    private @Nullable Page page;
    private @Nullable LogPainter painter;
    private @Nullable RawTexts texts;
    private int selected = -1;
    private int shift;
    private boolean dirty;

    LogList() {
        getStyleClass().add("log");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText("Records");
        bar.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(canvas, bar);
        bar.valueProperty().addListener((_, _, _) -> redraw());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) frames.stop();
            else frames.start();
        });
    }

    /// Told the row that a person chooses.
    void onChosen(IntConsumer listener) {
        chosen = listener;
    }

    /// Shows `wanted`. The texts read for a page of the same state stay.
    void show(Page wanted, Columns columns, Tones tones, double zoom) {
        if (page == null || page.work().state().analysis() != wanted.work().state().analysis()) texts = new RawTexts(wanted);
        page = wanted;
        painter = new LogPainter(columns, tones, zoom);
        requestLayout();
        redraw();
    }

    /// The row that is selected, -1 for none; it is brought into sight.
    void select(int row) {
        selected = row;
        if (row >= 0) bringIntoSight(row);
        redraw();
    }

    int selected() {
        return selected;
    }

    /// Why texts cannot be read; empty where they can.
    String trouble() {
        return texts == null ? "" : texts.trouble();
    }

    void bringIntoSight(int row) {
        double top = bar.getValue();
        int visible = visibleRows();
        if (row < Math.ceil(top) || row > top + visible - 1) bar.setValue(Math.clamp(row - visible / 3.0, 0, bar.getMax()));
    }

    /// The row at a place of this list, -1 for none.
    int rowAt(double y) {
        if (page == null || painter == null || y < painter.rowHeight()) return -1;
        int row = (int) Math.floor(bar.getValue() + (y - painter.rowHeight()) / painter.rowHeight());
        return row < page.rows().size() ? row : -1;
    }

    /// The word at a place of this list, as it is shown; empty for none.
    String tokenAt(double x, double y) {
        int row = rowAt(y);
        if (row < 0 || page == null || painter == null || texts == null) return "";
        return Tokens.at(texts.text(page.rows().record(row)), painter.characterAt(x) + shift);
    }

    private int visibleRows() {
        return painter == null ? 1 : Math.max(1, (int) ((getHeight() - painter.rowHeight()) / painter.rowHeight()));
    }

    private void redraw() {
        dirty = true;
    }

    @Override
    protected void layoutChildren() {
        double width = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
        canvas.setWidth(Math.max(0, getWidth() - width));
        canvas.setHeight(getHeight());
        int rows = page == null ? 0 : page.rows().size();
        bar.setMax(Math.max(0, rows - visibleRows()));
        bar.setVisibleAmount(Math.max(1, bar.getMax() * visibleRows() / Math.max(1.0, rows)));
        if (bar.getValue() > bar.getMax()) bar.setValue(bar.getMax());
        draw();
    }

    private void draw() {
        dirty = false;
        var g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (page == null || painter == null || texts == null) return;
        double height = painter.rowHeight();
        int first = (int) Math.floor(bar.getValue());
        int last = Math.min(page.rows().size(), first + visibleRows() + 2);
        int[] records = first < last ? page.rows().records(first, last) : new int[0];
        dirty = !texts.load(records);
        for (int i = 0; i < records.length; i++) {
            double y = height + (first + i - bar.getValue()) * height;
            painter.row(g, new LogPainter.Row(records[i], texts.text(records[i]), first + i == selected, shift), Math.rint(y), canvas.getWidth());
        }
        painter.head(g, canvas.getWidth());
    }

    private void scroll(ScrollEvent event) {
        if (painter == null) return;
        double notches = event.getDeltaY() / event.getMultiplierY();
        if (event.isShiftDown() || event.getDeltaX() != 0 && event.getDeltaY() == 0) {
            shiftBy(event.getDeltaX() + event.getDeltaY() > 0 ? -8 : 8);
        } else {
            bar.setValue(Math.clamp(bar.getValue() - notches * ROWS_A_NOTCH, 0, bar.getMax()));
        }
        event.consume();
    }

    private void shiftBy(int characters) {
        shift = Math.max(0, shift + characters);
        redraw();
    }

    private void press(MouseEvent event) {
        requestFocus();
        int row = rowAt(event.getY());
        if (row >= 0) choose(row);
    }

    private void choose(int row) {
        if (page == null || page.rows().size() == 0) return;
        select(Math.clamp(row, 0, page.rows().size() - 1));
        chosen.accept(selected);
    }

    private void key(KeyEvent event) {
        if (page == null) return;
        switch (event.getCode()) {
            case UP -> choose(selected < 0 ? rowAtTop() : selected - 1);
            case DOWN -> choose(selected < 0 ? rowAtTop() : selected + 1);
            case PAGE_UP -> choose(Math.max(0, selected) - visibleRows());
            case PAGE_DOWN -> choose(Math.max(0, selected) + visibleRows());
            case HOME -> choose(0);
            case END -> choose(page.rows().size() - 1);
            case LEFT -> shiftBy(-8);
            case RIGHT -> shiftBy(8);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int rowAtTop() {
        return (int) Math.ceil(bar.getValue());
    }

    /// The first row on screen.
    int top() {
        return rowAtTop();
    }
}
