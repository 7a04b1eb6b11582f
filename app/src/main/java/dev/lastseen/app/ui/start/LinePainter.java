package dev.lastseen.app.ui.start;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Grid;
import dev.lastseen.app.ui.base.RowPainter;
import dev.lastseen.app.ui.base.Tones;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// Draws the first lines of a file as they are written.
final class LinePainter implements RowPainter {
    private static final double GUTTER = 14;
    private static final int NUMBER = 4;
    private static final int GAP = 2;

    private final List<String> lines;
    private final Tones tones;
    private final Grid grid;

    LinePainter(List<String> lines, Tones tones, double zoom) {
        this.lines = List.copyOf(lines);
        this.tones = tones;
        grid = Grid.of(zoom, GUTTER);
    }

    @Override
    public int rows() {
        return lines.size();
    }

    @Override
    public double rowHeight() {
        return grid.rowHeight();
    }

    @Override
    public void head(GraphicsContext g, double width) {
        g.setFill(tones.panel());
        g.fillRect(0, 0, width, rowHeight());
        g.setFill(tones.line());
        g.fillRect(0, rowHeight() - 1, width, 1);
        grid.write(g, 0, "line", 0, tones.quiet());
        grid.write(g, NUMBER + GAP, "as written", 0, tones.quiet());
    }

    @Override
    public void row(GraphicsContext g, Place place) {
        if (place.selected()) {
            g.setFill(tones.selection());
            g.fillRect(0, place.y(), place.width(), rowHeight() - 1);
        }
        var number = Quantity.count(place.row() + 1L);
        grid.write(g, Math.max(0, NUMBER - number.length()), number, place.y(), tones.quiet());
        var line = lines.get(place.row());
        int from = Math.min(place.shift(), line.length());
        int room = (int) Math.max(0, (place.width() - grid.x(NUMBER + GAP)) / grid.character()) + 1;
        grid.write(g, NUMBER + GAP, line.substring(from, Math.min(line.length(), from + room)), place.y(), tones.text());
    }
}
