package dev.lastseen.app.ui.records;

import com.google.re2j.Pattern;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Grid;
import dev.lastseen.app.ui.base.RowPainter;
import dev.lastseen.app.ui.base.Tones;
import dev.lastseen.model.Level;
import dev.lastseen.model.search.Query;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Draws rows of the log. Made anew for every page, look and size of text; a row costs no object but its words.
final class LogPainter implements RowPainter {
    private static final double GUTTER = 24;
    private static final int GAP = 2;

    private final Columns columns;
    private final RawTexts texts;
    private final Tones tones;
    private final Grid grid;
    private final @Nullable Pattern searched;

    LogPainter(Columns columns, RawTexts texts, Tones tones, double zoom) {
        this.columns = columns;
        this.texts = texts;
        this.tones = tones;
        grid = Grid.of(zoom, GUTTER);
        searched = columns.page().search().map(LogPainter::pattern).orElse(null);
    }

    private static Pattern pattern(Query query) {
        return switch (query) {
            case Query.Literal literal -> Pattern.compile(Pattern.quote(literal.text()), literal.ignoreCase() ? Pattern.CASE_INSENSITIVE : 0);
            case Query.Regex regex -> Pattern.compile(regex.pattern(), regex.ignoreCase() ? Pattern.CASE_INSENSITIVE : 0);
        };
    }

    @Override
    public int rows() {
        return columns.page().rows().size();
    }

    @Override
    public double rowHeight() {
        return grid.rowHeight();
    }

    @Override
    public void prepare(int from, int to) {
        texts.load(columns.page().rows(), from, to);
    }

    /// Characters before the raw text.
    private int before() {
        return columns.timeWidth() + GAP + columns.system() + GAP + Columns.LEVEL + GAP + Columns.LINE + GAP + columns.page().columns().size() * (Columns.FIELD + GAP);
    }

    /// The word at a place of the raw text of a row, as it is shown; empty for none.
    String token(int row, double x, int shift) {
        return Tokens.at(texts.text(columns.page().rows().record(row)), grid.at(x) - before() + shift);
    }

    @Override
    public void head(GraphicsContext g, double width) {
        g.setFill(tones.panel());
        g.fillRect(0, 0, width, rowHeight());
        g.setFill(tones.line());
        g.fillRect(0, rowHeight() - 1, width, 1);
        int at = headed(g, 0, columns.timeHead(), columns.timeWidth());
        at = headed(g, at, "system", columns.system());
        at = headed(g, at, "level", Columns.LEVEL);
        at = headed(g, at, "     line", Columns.LINE);
        for (var field : columns.page().columns()) at = headed(g, at, field, Columns.FIELD);
        headed(g, at, "raw text", 40);
    }

    private int headed(GraphicsContext g, int at, String word, int width) {
        grid.write(g, at, Grid.cut(word, width), 0, tones.quiet());
        return at + width + GAP;
    }

    @Override
    public void row(GraphicsContext g, Place place) {
        var explorer = columns.page().explorer();
        int record = columns.page().rows().record(place.row());
        double y = place.y();
        Level level = explorer.level(record);
        background(g, place, level);
        g.setFill(columns.page().lanes().colour(explorer.system(record)));
        g.fillRect(0, y, 4, rowHeight() - 1);
        signs(g, record, y);
        int at = 0;
        grid.write(g, at, columns.time(record), y, tones.text());
        at += columns.timeWidth() + GAP;
        grid.write(g, at, Grid.cut(explorer.system(record), columns.system()), y, tones.quiet());
        at += columns.system() + GAP;
        level(g, at, level, columns.level(record), y);
        at += Columns.LEVEL + GAP;
        var line = columns.line(record);
        grid.write(g, at + Math.max(0, Columns.LINE - line.length()), line, y, tones.action());
        at += Columns.LINE + GAP;
        for (var field : columns.page().columns()) {
            grid.write(g, at, Grid.cut(Visible.of(columns.field(record, field)), Columns.FIELD), y, tones.text());
            at += Columns.FIELD + GAP;
        }
        raw(g, place, record, at);
    }

    private void background(GraphicsContext g, Place place, Level level) {
        Color ground = place.selected() ? tones.selection()
                : level.compareTo(Level.ERROR) >= 0 ? tones.lossSoft()
                : level == Level.WARN ? tones.doubtSoft() : null;
        if (ground == null) return;
        g.setFill(ground);
        g.fillRect(4, place.y(), place.width() - 4, rowHeight() - 1);
    }

    /// A filled disc for a mark, a ring for what is followed.
    private void signs(GraphicsContext g, int record, double y) {
        double size = 7;
        double top = y + (rowHeight() - size) / 2;
        if (columns.page().marks().get(record)) {
            g.setFill(tones.doubt());
            g.fillPolygon(new double[] {9, 17, 17, 13, 9}, new double[] {top - 1, top - 1, top + size + 2, top + size - 1, top + size + 2}, 5);
        } else if (columns.page().followed().get(record)) {
            g.setFill(tones.action());
            g.fillOval(9.5, top, size, size);
        }
    }

    private void level(GraphicsContext g, int at, Level level, String word, double y) {
        if (level.compareTo(Level.WARN) < 0) {
            grid.write(g, at + 2, word, y, tones.quiet());
            return;
        }
        Color colour = level == Level.WARN ? tones.doubt() : tones.loss();
        double middle = y + rowHeight() / 2;
        double x = grid.x(at);
        double half = grid.character() * 0.75;
        g.setFill(colour);
        if (level == Level.WARN) g.fillPolygon(new double[] {x, x + half, x + 2 * half}, new double[] {middle + half, middle - half, middle + half}, 3);
        else g.fillRect(x, middle - half, 2 * half, 2 * half);
        grid.write(g, at + 2, word, y, colour);
    }

    private void raw(GraphicsContext g, Place place, int record, int at) {
        String text = texts.text(record);
        int room = (int) Math.max(0, (place.width() - grid.x(at)) / grid.character()) + 1;
        int from = Math.min(place.shift(), text.length());
        String shown = text.substring(from, Math.min(text.length(), from + room));
        if (columns.page().matches().get(record)) highlight(g, shown, at, place.y());
        grid.write(g, at, shown, place.y(), tones.text());
    }

    private void highlight(GraphicsContext g, String shown, int at, double y) {
        if (searched == null) return;
        var matcher = searched.matcher(shown);
        g.setFill(tones.doubt().deriveColor(0, 1, 1, 0.35));
        while (matcher.find() && matcher.end() > matcher.start()) {
            g.fillRect(grid.x(at + matcher.start()), y + 2, (matcher.end() - matcher.start()) * grid.character(), rowHeight() - 5);
        }
    }
}
