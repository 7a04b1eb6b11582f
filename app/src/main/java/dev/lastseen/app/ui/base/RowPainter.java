package dev.lastseen.app.ui.base;

import javafx.scene.canvas.GraphicsContext;

/// Draws the rows of a [RowList]. All methods are called on the screen's thread, and must take a few milliseconds at most.
public interface RowPainter {
    /// Draws nothing.
    RowPainter NOTHING = new RowPainter() {
        @Override
        public int rows() {
            return 0;
        }

        @Override
        public double rowHeight() {
            return 22;
        }

        @Override
        public void head(GraphicsContext g, double width) {}

        @Override
        public void row(GraphicsContext g, Place place) {}
    };

    int rows();

    double rowHeight();

    /// Makes rows ready that are about to be drawn. What is not ready at once is left blank; [RowList#refresh] shows it when it is.
    default void prepare(int from, int to) {}

    /// Draws the heads of the columns into the first line.
    void head(GraphicsContext g, double width);

    /// Draws one row.
    void row(GraphicsContext g, Place place);

    /// Where and how a row is drawn.
    ///
    /// @param y     its upper edge
    /// @param width of the whole list
    /// @param shift characters that long texts are moved to the left
    record Place(int row, double y, double width, boolean selected, int shift) {}
}
