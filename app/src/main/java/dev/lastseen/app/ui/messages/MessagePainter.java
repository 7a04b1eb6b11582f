package dev.lastseen.app.ui.messages;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Grid;
import dev.lastseen.app.ui.base.RowPainter;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.Tones;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.explore.MessageChoice.Sort;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Draws messages: name, outcome, first sighting, and for each system when it was seen there, or a hole.
final class MessagePainter implements RowPainter {
    private static final double GUTTER = 16;
    private static final int LEAST_NAME = 16;
    private static final int MOST_NAME = 28;
    private static final int NAMES_TRIED = 40;
    private static final int OUTCOME = 15;
    private static final int FIRST = 19;
    /// The same without seconds, where systems need the room.
    private static final int BRIEF_FIRST = 13;
    private static final int LEAST = 3;
    /// Below it only a mark has room.
    private static final int SPAN = 9;
    /// A column narrower than this is better off without the seconds of the first sighting.
    private static final int NARROW = 6;
    private static final int CLOCK = 14;
    private static final int CLOCK_AND_SPAN = 24;
    private static final int KEPT = 2000;

    private final MessagePage page;
    private final Following following;
    private final int[] order;
    private final Times times;
    private final Tones tones;
    private final Grid grid;
    /// Characters that names get: what most of them need, so that the systems get the rest.
    private final int name;
    private final Map<Integer, String> names = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > KEPT;
        }
    };

    MessagePainter(MessagePage page, Times times, Tones tones, double zoom) {
        this.page = page;
        following = page.work().following();
        order = following.route().order();
        this.times = times;
        this.tones = tones;
        grid = Grid.of(zoom, GUTTER);
        name = nameWidth();
    }

    private int nameWidth() {
        int[] messages = page.messages();
        int longest = IntStream.range(0, Math.min(NAMES_TRIED, messages.length)).map(i -> (int) ((long) i * messages.length / NAMES_TRIED))
                .map(row -> name(messages[Math.min(row, messages.length - 1)]).length()).max().orElse(0);
        return Math.clamp(longest + 2, LEAST_NAME, MOST_NAME);
    }

    private String name(int message) {
        return names.computeIfAbsent(message, one -> Visible.of(following.name(one)));
    }

    @Override
    public int rows() {
        return page.messages().length;
    }

    @Override
    public double rowHeight() {
        return grid.rowHeight();
    }

    /// Characters that the first sighting takes.
    private int first(double width) {
        return grid.at(width) - name - OUTCOME - FIRST < order.length * NARROW ? BRIEF_FIRST : FIRST;
    }

    /// Characters that a system's column takes.
    private int cell(double width) {
        int left = grid.at(width) - name - OUTCOME - first(width);
        int each = order.length == 0 ? LEAST : left / order.length;
        return Math.clamp(each, LEAST, CLOCK_AND_SPAN + 3);
    }

    /// By what a click on the head at `x` orders; empty where it orders nothing.
    Optional<Sort> sortAt(double x, double width) {
        int at = grid.at(x);
        if (at < name) return Optional.of(new Sort.Took());
        if (at < name + OUTCOME) return Optional.of(new Sort.ByOutcome());
        if (at < name + OUTCOME + first(width)) return Optional.of(new Sort.First());
        int column = (at - name - OUTCOME - first(width)) / cell(width);
        return column < order.length ? Optional.of(new Sort.At(order[column])) : Optional.empty();
    }

    @Override
    public void head(GraphicsContext g, double width) {
        g.setFill(tones.panel());
        g.fillRect(0, 0, width, rowHeight());
        g.setFill(tones.line());
        g.fillRect(0, rowHeight() - 1, width, 1);
        var sort = page.wanted().sort();
        headed(g, 0, sort instanceof Sort.Took ? "message, by time taken" : "message", sort instanceof Sort.Took, name);
        headed(g, name, "outcome", sort instanceof Sort.ByOutcome, OUTCOME);
        headed(g, name + OUTCOME, "first seen", sort instanceof Sort.First, first(width));
        int cell = cell(width);
        for (int i = 0; i < order.length; i++) {
            int at = name + OUTCOME + first(width) + i * cell;
            g.setFill(page.lanes().colour(following.systemName(order[i])));
            g.fillRect(grid.x(at), 3, 3, rowHeight() - 7);
            headed(g, at + 1, following.systemName(order[i]), sort.equals(new Sort.At(order[i])), cell - 1);
        }
    }

    private void headed(GraphicsContext g, int at, String word, boolean sorted, int width) {
        var sign = sorted ? page.wanted().descending() ? " ▾" : " ▴" : "";
        grid.write(g, at, Grid.cut(word + sign, width - 1), 0, sorted ? tones.text() : tones.quiet());
    }

    @Override
    public void row(GraphicsContext g, Place place) {
        int message = page.messages()[place.row()];
        double y = place.y();
        var outcome = following.verdicts().outcome(message);
        if (place.selected()) {
            g.setFill(tones.selection());
            g.fillRect(0, y, place.width(), rowHeight() - 1);
        }
        grid.write(g, 0, Grid.cut(name(message), name - 2), y, tones.text());
        outcome(g, outcome, y);
        long first = page.choice().first(message);
        grid.write(g, name + OUTCOME, first == Presence.ABSENT ? "undated" : first(place.width()) == FIRST ? times.dated(first) : times.datedMinutes(first), y, tones.quiet());
        int cell = cell(place.width());
        long before = Presence.ABSENT;
        for (int i = 0; i < order.length; i++) {
            int at = name + OUTCOME + first(place.width()) + i * cell + 1;
            if (following.presence().seen(message, order[i])) before = seen(g, message, order[i], new Cell(at, cell, y), before);
            else hole(g, message, order[i], at, y);
        }
    }

    private record Cell(int at, int width, double y) {}

    private void outcome(GraphicsContext g, Outcome outcome, double y) {
        Color colour = switch (outcome) {
            case DELIVERED -> tones.arrived();
            case VANISHED, DROPPED, STUCK -> tones.loss();
            case UNDETERMINED -> tones.doubt();
        };
        double size = 7;
        double top = y + (rowHeight() - size) / 2;
        g.setFill(colour);
        g.setStroke(colour);
        if (outcome == Outcome.DELIVERED) g.fillOval(grid.x(name), top, size, size);
        else if (outcome == Outcome.UNDETERMINED) g.strokeRect(grid.x(name) + 0.5, top + 0.5, size - 1, size - 1);
        else g.strokeOval(grid.x(name) + 0.5, top + 0.5, size - 1, size - 1);
        grid.write(g, name + 2, outcome.word(), y, outcome == Outcome.DELIVERED ? tones.quiet() : colour);
    }

    /// Draws when a system saw the message; answers that time, or the one before where it has none.
    private long seen(GraphicsContext g, int message, int system, Cell cell, long before) {
        if (!following.presence().dated(message, system)) {
            grid.write(g, cell.at(), "seen", cell.y(), tones.text());
            return before;
        }
        long time = following.presence().first(message, system);
        var span = before == Presence.ABSENT ? "" : (time >= before ? "+" : "") + Quantity.span((time - before) / 1e6);
        if (cell.width() < CLOCK) {
            grid.write(g, cell.at(), span.isEmpty() || cell.width() < SPAN ? "●" : Grid.cut(span, cell.width() - 2), cell.y(), tones.text());
        } else {
            grid.write(g, cell.at(), times.clock(time), cell.y(), tones.text());
            if (cell.width() >= CLOCK_AND_SPAN) grid.write(g, cell.at() + CLOCK, Grid.cut(span, CLOCK_AND_SPAN - CLOCK - 2), cell.y(), tones.quiet());
        }
        return time;
    }

    /// A dashed ring where the message should have been, a short line where it need not.
    private void hole(GraphicsContext g, int message, int system, int at, double y) {
        var verdicts = following.verdicts();
        boolean missing = verdicts.outcome(message) != Outcome.DELIVERED && verdicts.missingFrom(message) == system;
        double middle = y + rowHeight() / 2;
        if (!missing) {
            g.setFill(tones.line());
            g.fillRect(grid.x(at), middle - 1, 8, 1.5);
            return;
        }
        g.setStroke(verdicts.outcome(message) == Outcome.UNDETERMINED ? tones.doubt() : tones.loss());
        g.setLineWidth(1.4);
        g.setLineDashes(3, 2);
        g.strokeOval(grid.x(at), middle - 5, 10, 10);
        g.setLineDashes();
        g.setLineWidth(1);
    }
}
