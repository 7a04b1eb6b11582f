package dev.lastseen.app.ui.base;

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

/// A list of any number of rows of which only those on screen exist, as pixels of one canvas: no cell, no object a row. Selects one row, scrolls by wheel, bar and
/// keys, and draws at most once a frame. Belongs to the screen's thread.
public final class RowList extends Region {
    private static final double ROWS_A_NOTCH = 3;
    private static final int CHARACTERS_A_STEP = 8;

    private final Canvas canvas = new Canvas();
    private final Sheet sheet = new Sheet();
    private final ScrollBar bar = new ScrollBar();
    private IntConsumer chosen = _ -> {};
    private RowPainter painter = RowPainter.NOTHING;
    private int selected = -1;
    private int sought = -1;
    private int shift;

    /// @param title what the list holds, for who cannot see it
    public RowList(String title) {
        getStyleClass().add("row-list");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(title);
        bar.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(sheet, bar);
        bar.valueProperty().addListener((_, _, _) -> refresh());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    }

    /// What is drawn on. Unmanaged, so that drawing anew lays out nothing around it, however often the list is scrolled.
    private final class Sheet extends Region {
        Sheet() {
            setManaged(false);
            getChildren().add(canvas);
        }

        @Override
        protected void layoutChildren() {
            draw();
        }
    }

    /// Told the row that a person chooses.
    public void onChosen(IntConsumer listener) {
        chosen = listener;
    }

    /// Shows other rows, or the same in another way.
    public void show(RowPainter wanted) {
        painter = wanted;
        requestLayout();
        refresh();
    }

    /// Selects a row, -1 for none, and brings it into sight.
    public void select(int row) {
        selected = row;
        if (row >= 0) bringIntoSight(row);
        refresh();
    }

    /// Brings a row into sight, whatever is selected; -1 for none.
    public void reveal(int row) {
        if (row >= 0) bringIntoSight(row);
        refresh();
    }

    public int rows() {
        return painter.rows();
    }

    public int selected() {
        return selected;
    }

    /// Before the list has its size, nobody can tell what is in sight: the row is sought when it has.
    private void bringIntoSight(int row) {
        sought = getHeight() > 0 ? -1 : row;
        if (sought >= 0) return;
        double top = bar.getValue();
        int visible = visibleRows();
        bar.setMax(Math.max(0, painter.rows() - visible));
        if (row < Math.ceil(top) || row > top + visible - 1) bar.setValue(Math.clamp(row - visible / 3.0, 0, bar.getMax()));
    }

    /// The row at a height of this list, -1 for none.
    public int rowAt(double y) {
        if (y < painter.rowHeight()) return -1;
        int row = (int) Math.floor(bar.getValue() + (y - painter.rowHeight()) / painter.rowHeight());
        return row < painter.rows() ? row : -1;
    }

    /// The first row that is wholly on screen.
    public int top() {
        return (int) Math.ceil(bar.getValue());
    }

    /// Characters that long texts are moved to the left.
    public int shift() {
        return shift;
    }

    private int visibleRows() {
        return Math.max(1, (int) ((getHeight() - painter.rowHeight()) / painter.rowHeight()));
    }

    /// Draws the rows anew with the next frame.
    public void refresh() {
        sheet.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
        canvas.setWidth(Math.max(0, getWidth() - width));
        canvas.setHeight(getHeight());
        int rows = painter.rows();
        bar.setMax(Math.max(0, rows - visibleRows()));
        bar.setVisibleAmount(Math.max(1, bar.getMax() * visibleRows() / Math.max(1.0, rows)));
        if (bar.getValue() > bar.getMax()) bar.setValue(bar.getMax());
        if (sought >= 0) bringIntoSight(sought);
        sheet.resizeRelocate(0, 0, canvas.getWidth(), canvas.getHeight());
        refresh();
    }

    private void draw() {
        var g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double height = painter.rowHeight();
        int first = (int) Math.floor(bar.getValue());
        int last = Math.min(painter.rows(), first + visibleRows() + 2);
        if (first < last) painter.prepare(first, last);
        for (int row = first; row < last; row++) {
            double y = Math.rint(height + (row - bar.getValue()) * height);
            painter.row(g, new RowPainter.Place(row, y, canvas.getWidth(), row == selected, shift));
        }
        painter.head(g, canvas.getWidth());
    }

    private void scroll(ScrollEvent event) {
        if (event.isShiftDown() || event.getDeltaX() != 0 && event.getDeltaY() == 0) {
            shiftBy(event.getDeltaX() + event.getDeltaY() > 0 ? -CHARACTERS_A_STEP : CHARACTERS_A_STEP);
        } else {
            double notches = event.getDeltaY() / event.getMultiplierY();
            bar.setValue(Math.clamp(bar.getValue() - notches * ROWS_A_NOTCH, 0, bar.getMax()));
        }
        event.consume();
    }

    private void shiftBy(int characters) {
        shift = Math.max(0, shift + characters);
        refresh();
    }

    private void press(MouseEvent event) {
        requestFocus();
        int row = rowAt(event.getY());
        if (row >= 0) choose(row);
    }

    private void choose(int row) {
        if (painter.rows() == 0) return;
        select(Math.clamp(row, 0, painter.rows() - 1));
        chosen.accept(selected);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> choose(selected < 0 ? top() : selected - 1);
            case DOWN -> choose(selected < 0 ? top() : selected + 1);
            case PAGE_UP -> choose(Math.max(0, selected) - visibleRows());
            case PAGE_DOWN -> choose(Math.max(0, selected) + visibleRows());
            case HOME -> choose(0);
            case END -> choose(painter.rows() - 1);
            case LEFT -> shiftBy(-CHARACTERS_A_STEP);
            case RIGHT -> shiftBy(CHARACTERS_A_STEP);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
