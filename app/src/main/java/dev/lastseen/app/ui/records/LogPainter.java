package dev.lastseen.app.ui.records;

import com.google.re2j.Pattern;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Styles;
import dev.lastseen.app.ui.base.Tones;
import dev.lastseen.model.Level;
import dev.lastseen.model.search.Query;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Draws rows of the log. Made anew for every page, look and size of text; a row costs no object but its words.
final class LogPainter {
    private static final double SIZE = 12.2;
    private static final double GUTTER = 24;
    private static final int GAP = 2;

    private final Columns columns;
    private final Tones tones;
    private final Font font;
    private final double character;
    private final double rowHeight;
    private final @Nullable Pattern searched;

    LogPainter(Columns columns, Tones tones, double zoom) {
        this.columns = columns;
        this.tones = tones;
        font = Font.font(Styles.EVIDENCE, SIZE * zoom);
        character = widthOf(font);
        rowHeight = Math.round(22 * zoom);
        searched = columns.page().search().map(LogPainter::pattern).orElse(null);
    }

    private static double widthOf(Font font) {
        var text = new Text("0".repeat(100));
        text.setFont(font);
        return text.getLayoutBounds().getWidth() / 100;
    }

    private static Pattern pattern(Query query) {
        return switch (query) {
            case Query.Literal literal -> Pattern.compile(Pattern.quote(literal.text()), literal.ignoreCase() ? Pattern.CASE_INSENSITIVE : 0);
            case Query.Regex regex -> Pattern.compile(regex.pattern(), regex.ignoreCase() ? Pattern.CASE_INSENSITIVE : 0);
        };
    }

    double rowHeight() {
        return rowHeight;
    }

    /// How a row is to be drawn.
    ///
    /// @param shift characters that the raw text is moved to the left
    record Row(int record, String text, boolean selected, int shift) {}

    private double x(int characters) {
        return GUTTER + characters * character;
    }

    /// Characters before the raw text.
    private int before() {
        return columns.timeWidth() + GAP + columns.system() + GAP + Columns.LEVEL + GAP + Columns.LINE + GAP + columns.page().columns().size() * (Columns.FIELD + GAP);
    }

    /// The character of the raw text at `x`, without regard to any shift; negative before it.
    int characterAt(double x) {
        return (int) Math.floor((x - x(before())) / character);
    }

    /// Where the columns begin, with their heads.
    void head(GraphicsContext g, double width) {
        g.setFill(tones.panel());
        g.fillRect(0, 0, width, rowHeight);
        g.setFill(tones.line());
        g.fillRect(0, rowHeight - 1, width, 1);
        prepare(g);
        int at = 0;
        at = headed(g, at, columns.timeHead(), columns.timeWidth() + GAP - 1) - GAP + 1;
        at = headed(g, at, "system", columns.system());
        at = headed(g, at, "level", Columns.LEVEL);
        at = headed(g, at, "     line", Columns.LINE);
        for (var field : columns.page().columns()) at = headed(g, at, field, Columns.FIELD);
        headed(g, at, "raw text", 40);
    }

    private int headed(GraphicsContext g, int at, String word, int width) {
        write(g, at, Columns.cut(word, width), rowHeight / 2, tones.quiet());
        return at + width + GAP;
    }

    private void prepare(GraphicsContext g) {
        g.setFont(font);
        g.setTextBaseline(VPos.CENTER);
    }

    /// Draws a row whose upper edge is at `y`.
    void row(GraphicsContext g, Row row, double y, double width) {
        var explorer = columns.page().explorer();
        Level level = explorer.level(row.record());
        background(g, row, level, y, width);
        g.setFill(columns.page().lanes().colour(explorer.system(row.record())));
        g.fillRect(0, y, 4, rowHeight - 1);
        signs(g, row.record(), y);
        prepare(g);
        double middle = y + rowHeight / 2;
        int at = 0;
        write(g, at, columns.time(row.record()), middle, tones.text());
        at += columns.timeWidth() + GAP;
        write(g, at, Columns.cut(explorer.system(row.record()), columns.system()), middle, tones.quiet());
        at += columns.system() + GAP;
        level(g, at, level, columns.level(row.record()), middle);
        at += Columns.LEVEL + GAP;
        var line = columns.line(row.record());
        write(g, at + Math.max(0, Columns.LINE - line.length()), line, middle, tones.action());
        at += Columns.LINE + GAP;
        for (var field : columns.page().columns()) {
            write(g, at, Columns.cut(Visible.of(columns.field(row.record(), field)), Columns.FIELD), middle, tones.text());
            at += Columns.FIELD + GAP;
        }
        raw(g, row, at, y, width);
    }

    private void background(GraphicsContext g, Row row, Level level, double y, double width) {
        Color ground = row.selected() ? tones.selection()
                : level.compareTo(Level.ERROR) >= 0 ? tones.lossSoft()
                : level == Level.WARN ? tones.doubtSoft() : null;
        if (ground == null) return;
        g.setFill(ground);
        g.fillRect(4, y, width - 4, rowHeight - 1);
    }

    /// A filled disc for a mark, a ring for what is followed.
    private void signs(GraphicsContext g, int record, double y) {
        double size = 7;
        double top = y + (rowHeight - size) / 2;
        if (columns.page().marks().get(record)) {
            g.setFill(tones.doubt());
            g.fillPolygon(new double[] {9, 17, 17, 13, 9}, new double[] {top - 1, top - 1, top + size + 2, top + size - 1, top + size + 2}, 5);
        } else if (columns.page().followed().get(record)) {
            g.setFill(tones.action());
            g.fillOval(9.5, top, size, size);
        }
    }

    private void level(GraphicsContext g, int at, Level level, String word, double middle) {
        if (level.compareTo(Level.WARN) < 0) {
            write(g, at + 2, word, middle, tones.quiet());
            return;
        }
        Color colour = level == Level.WARN ? tones.doubt() : tones.loss();
        double x = x(at);
        double half = character * 0.75;
        g.setFill(colour);
        if (level == Level.WARN) g.fillPolygon(new double[] {x, x + half, x + 2 * half}, new double[] {middle + half, middle - half, middle + half}, 3);
        else g.fillRect(x, middle - half, 2 * half, 2 * half);
        write(g, at + 2, word, middle, colour);
    }

    private void raw(GraphicsContext g, Row row, int at, double y, double width) {
        int room = (int) Math.max(0, (width - x(at)) / character) + 1;
        int from = Math.min(row.shift(), row.text().length());
        String shown = row.text().substring(from, Math.min(row.text().length(), from + room));
        if (columns.page().matches().get(row.record())) highlight(g, shown, at, y);
        write(g, at, shown, y + rowHeight / 2, tones.text());
    }

    private void highlight(GraphicsContext g, String shown, int at, double y) {
        if (searched == null) return;
        var matcher = searched.matcher(shown);
        g.setFill(tones.doubt().deriveColor(0, 1, 1, 0.35));
        while (matcher.find() && matcher.end() > matcher.start()) {
            g.fillRect(x(at + matcher.start()), y + 2, (matcher.end() - matcher.start()) * character, rowHeight - 5);
        }
    }

    private void write(GraphicsContext g, int at, String text, double middle, Color colour) {
        if (text.isEmpty()) return;
        g.setFill(colour);
        g.fillText(text, x(at), middle);
    }
}
