package dev.lastseen.app.report.pdf;

import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// Writes a table: its head again on every page, its rows never cut where a page holds them.
final class PdfGrid {
    private static final double SIZE = 7.5;
    private static final double LEADING = 10.5;
    private static final double PADDING = 3.5;

    private final Block.Grid grid;
    private final Pieces pieces;
    private final Flow flow;
    private final Paper paper;
    private final Tags tags;
    private final double[] widths;

    PdfGrid(Block.Grid grid, Pieces pieces, Flow flow) {
        this.grid = grid;
        this.pieces = pieces;
        this.flow = flow;
        paper = flow.paper();
        tags = paper.tags();
        widths = widths();
    }

    void write() {
        tags.within("Table", this::table);
        if (!grid.more().isEmpty()) {
            paper.down(3);
            tags.within("P", () -> flow.lines(Wrap.lines(pieces.of(grid.more(), 8, Tone.QUIET, false), flow.width()), 11));
        }
        paper.down(4);
    }

    private void table() {
        paper.gap(8);
        var caption = Wrap.lines(pieces.of(Text.of(grid.caption()), 8, Tone.QUIET, false), flow.width());
        var rows = grid.rows().stream().map(row -> cells(row, false)).toList();
        var head = cells(grid.columns().stream().map(column -> Text.of(column.head())).toList(), true);
        double first = rows.isEmpty() ? 0 : height(rows.getFirst());
        paper.need(Math.min(Paper.height(), caption.size() * 11 + height(head) + first + 2));
        tags.within("Caption", () -> flow.lines(caption, 11));
        head(head);
        for (var row : rows) {
            if (paper.left() < Math.min(height(row), Paper.height() / 2)) {
                paper.need(Paper.height());
                tags.aside(() -> head(head));
            }
            row(row, Tags::cell);
        }
    }

    /// Columns of numbers are as wide as they must be; the others share the rest by their weights.
    private double[] widths() {
        double[] found = new double[grid.columns().size()];
        double left = flow.width();
        double weights = 0;
        for (int i = 0; i < found.length; i++) {
            var column = grid.columns().get(i);
            if (column.number()) {
                found[i] = numbers(i);
                left -= found[i];
            } else {
                weights += column.weight();
            }
        }
        for (int i = 0; i < found.length; i++) {
            if (!grid.columns().get(i).number()) found[i] = left * grid.columns().get(i).weight() / weights;
        }
        return found;
    }

    private double numbers(int column) {
        double widest = pieces.fonts().strong().width(grid.columns().get(column).head(), SIZE);
        for (var row : grid.rows()) widest = Math.max(widest, new Line(pieces.of(row.get(column), SIZE)).width());
        return widest + 2 * PADDING + 1;
    }

    private List<List<Line>> cells(List<Text> texts, boolean strong) {
        var cells = new ArrayList<List<Line>>();
        for (int i = 0; i < texts.size(); i++) cells.add(Wrap.lines(pieces.of(texts.get(i), SIZE, Tone.TEXT, strong), widths[i] - 2 * PADDING));
        return cells;
    }

    private static double height(List<List<Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * LEADING + 2 * PADDING;
    }

    private void head(List<List<Line>> cells) {
        row(cells, Tags::head);
        paper.fill(flow.x(), paper.y() - 0.75, flow.width(), 0.75, Tone.TEXT);
    }

    /// A row higher than half a page goes on line by line on the next.
    private void row(List<List<Line>> cells, Function<Tags, PDStructureElement> kind) {
        tags.within("TR", () -> lines(cells, cells.stream().map(_ -> kind.apply(tags)).toList()));
    }

    private void lines(List<List<Line>> cells, List<PDStructureElement> elements) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        int done = 0;
        while (done < lines) {
            int fit = Math.max(1, (int) ((paper.left() - 2 * PADDING) / LEADING));
            int upTo = Math.min(lines, done + fit);
            part(cells, elements, done, upTo);
            done = upTo;
            if (done < lines) paper.need(Paper.height());
        }
        paper.fill(flow.x(), paper.y(), flow.width(), 0.5, Tone.HAIRLINE);
    }

    private void part(List<List<Line>> cells, List<PDStructureElement> elements, int from, int to) {
        double x = flow.x();
        for (int i = 0; i < cells.size(); i++) {
            var lines = cells.get(i);
            var shown = lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()));
            double right = grid.columns().get(i).number() ? x + widths[i] - PADDING : 0;
            double left = x + PADDING;
            tags.within(elements.get(i), () -> cell(shown, left, right));
            x += widths[i];
        }
        paper.down((to - from) * LEADING + 2 * PADDING);
    }

    /// @param right where the lines end; 0 where they begin at `left`
    private void cell(List<Line> lines, double left, double right) {
        for (int k = 0; k < lines.size(); k++) {
            double x = right > 0 ? right - lines.get(k).width() : left;
            paper.write(lines.get(k), x, paper.y() + PADDING + k * LEADING + LEADING * 0.76);
        }
    }
}
