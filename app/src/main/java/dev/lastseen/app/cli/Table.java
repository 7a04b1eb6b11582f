package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table whose columns line up. Text stands left, numbers stand right; the last column is cut at the screen's edge
/// where somebody looks at it, never in a pipe.
final class Table {
    /// One cell.
    ///
    /// @param paint colour of the text; null for none
    private record Cell(String text, @Nullable Paint paint) {}

    private static final String GAP = "  ";

    private final String[] heads;
    private final boolean[] right;
    private final List<Cell[]> rows = new ArrayList<>();
    private Cell[] row = {};
    private int filled;

    /// A table with these column heads; a head that starts with `>` makes a column of numbers.
    Table(String... heads) {
        this.heads = new String[heads.length];
        this.right = new boolean[heads.length];
        for (int i = 0; i < heads.length; i++) {
            right[i] = heads[i].startsWith(">");
            this.heads[i] = right[i] ? heads[i].substring(1) : heads[i];
        }
    }

    /// Starts the next row.
    Table row() {
        row = new Cell[heads.length];
        Arrays.fill(row, new Cell("", null));
        rows.add(row);
        filled = 0;
        return this;
    }

    /// Fills the row's next cell; `text` may come from evidence.
    Table add(String text) {
        return add(text, null);
    }

    Table add(String text, @Nullable Paint paint) {
        row[filled++] = new Cell(Visible.of(text), paint);
        return this;
    }

    /// A count; zero is shown faint.
    Table add(long count) {
        return add(count, null);
    }

    /// A count that is painted where it is not zero.
    Table add(long count, @Nullable Paint paint) {
        return add(Quantity.count(count), count == 0 ? Paint.FAINT : paint);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(Terminal terminal) {
        int[] widths = widths();
        var head = new ArrayList<Cell>();
        for (var text : heads) head.add(new Cell(text, Paint.HEAD));
        terminal.out().println(line(head.toArray(Cell[]::new), widths, terminal));
        for (var cells : rows) {
            terminal.out().println(line(cells, widths, terminal));
        }
    }

    private String line(Cell[] cells, int[] widths, Terminal terminal) {
        var line = new StringBuilder();
        int used = 0;
        int last = lastFilled(cells);
        for (int i = 0; i <= last; i++) {
            if (i > 0) line.append(GAP);
            var text = cells[i].text();
            if (i == last && terminal.colour()) text = cut(text, terminal.width() - used);
            var shown = i == last && !right[i] ? text : pad(text, i, widths);
            used += widths[i] + GAP.length();
            var paint = cells[i].paint();
            line.append(paint == null ? shown : terminal.paint(paint, shown));
        }
        return line.toString();
    }

    private static int lastFilled(Cell[] cells) {
        int last = cells.length - 1;
        while (last > 0 && cells[last].text().isEmpty()) last--;
        return last;
    }

    private static String cut(String text, int room) {
        return text.length() <= room || room < 2 ? text : text.substring(0, room - 1) + "…";
    }

    private int[] widths() {
        int[] widths = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            widths[i] = heads[i].length();
            for (var cells : rows) {
                widths[i] = Math.max(widths[i], cells[i].text().length());
            }
        }
        return widths;
    }

    private String pad(String text, int column, int[] widths) {
        var space = " ".repeat(Math.max(0, widths[column] - text.length()));
        return right[column] ? space + text : text + space;
    }
}
