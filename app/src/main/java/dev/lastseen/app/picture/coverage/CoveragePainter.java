package dev.lastseen.app.picture.coverage;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Look;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.picture.Widths;
import dev.lastseen.app.picture.coverage.CoverageFacts.Row;
import dev.lastseen.model.follow.Coverage.Span;

/// Paints one lane a system.
final class CoveragePainter {
    private static final double LEFT = 150;
    private static final double RIGHT = 168;
    private static final double TOP = 30;
    private static final double LANE = 34;
    private static final double PITCH = 42;
    private static final double TICK = 96;
    /// A hundredth of the whole time can be seen.
    private static final long NOTICEABLE = 100;

    private final CoverageFacts facts;
    private final double width;
    private final TimeWords times;
    private final Sketch sketch;
    private final long from;
    private final long to;

    CoveragePainter(CoverageFacts facts, double width, TimeWords times, Sketch sketch) {
        this.facts = facts;
        this.width = width;
        this.times = times;
        this.sketch = sketch;
        from = facts.rows().stream().flatMap(row -> row.spans().stream()).mapToLong(Span::from).min().orElse(0);
        to = Math.max(from + 1, facts.rows().stream().flatMap(row -> row.spans().stream()).mapToLong(Span::to).max().orElse(1));
    }

    /// Answers how far down the picture reaches.
    double paint() {
        for (int i = 0; i < facts.rows().size(); i++) paint(facts.rows().get(i), i, TOP + i * PITCH);
        long step = TimeWords.step((long) ((to - from) / Math.max(1, (width - LEFT - RIGHT) / TICK)));
        double free = 0;
        for (long tick : times.ticks(from, to, step)) {
            var label = times.tick(tick, step);
            double half = Widths.of(label, Type.MONO_SMALL) / 2;
            if (x(tick) - half < free) continue;
            sketch.centred(x(tick), 18, label, Type.MONO_SMALL, Ink.QUIET);
            free = x(tick) + half + 10;
        }
        return TOP + facts.rows().size() * PITCH;
    }

    private double x(long time) {
        return LEFT + (width - LEFT - RIGHT) * (time - from) / (double) (to - from);
    }

    private void paint(Row row, int number, double y) {
        var lane = new Rect(LEFT, y, width - LEFT - RIGHT, LANE);
        sketch.group(new Mark(new Subject.Station(row.system()), words(row), new Rect(0, y, width, LANE)), group -> {
            group.box(new Rect(0, y, 5, LANE), 2.5, Look.fill(Ink.system(number)));
            group.words(14, y + 21, Widths.fit(row.name(), Type.LABEL, LEFT - 22), Type.LABEL, Ink.TEXT);
            group.box(lane, 4, Look.fill(Ink.LANE));
            group.hatch(new Rect(lane.x(), lane.y() + 1, lane.width(), lane.height() - 2), Ink.QUIET);
            for (var span : row.spans()) {
                double left = x(span.from());
                var place = new Rect(left, y, Math.max(2, x(span.to()) - left), LANE);
                group.box(place, 0, Look.fill(Ink.LANE));
                group.box(place, 0, Look.fill(Ink.system(number), 0.5));
            }
            boolean whole = row.cut().isEmpty() && row.spans().size() == 1 && !edges(row);
            group.words(lane.right() + 12, y + 15, Quantity.count(row.records()) + " records", Type.SMALL, Ink.TEXT);
            group.words(lane.right() + 12, y + 29, Widths.fit(caveat(row), Type.SMALL, RIGHT - 16), Type.SMALL, whole ? Ink.QUIET : Ink.UNDETERMINED);
        });
    }

    /// True where it begins late or ends early, against the others.
    private boolean edges(Row row) {
        return !row.spans().isEmpty() && (row.spans().getFirst().from() - from > (to - from) / NOTICEABLE || to - row.spans().getLast().to() > (to - from) / NOTICEABLE);
    }

    private String caveat(Row row) {
        if (!row.cut().isEmpty()) return row.cut();
        if (!edges(row)) return gaps(row);
        boolean late = row.spans().getFirst().from() - from > (to - from) / NOTICEABLE;
        var edge = late ? "from " + times.clock(row.spans().getFirst().from()) : "only to " + times.clock(row.spans().getLast().to());
        return row.spans().size() > 1 ? gaps(row) + ", " + edge : edge;
    }

    private static String gaps(Row row) {
        return switch (row.spans().size()) {
            case 0 -> "no times";
            case 1 -> "no gap";
            case 2 -> "1 gap";
            default -> Quantity.count(row.spans().size() - 1) + " gaps";
        };
    }

    /// The row in words.
    String words(Row row) {
        if (row.spans().isEmpty()) return row.name() + ": " + Quantity.count(row.records()) + " records without a time cover nothing";
        return row.name() + ": " + times.span(row.spans().getFirst().from(), row.spans().getLast().to()) + ", " + gaps(row) + (row.cut().isEmpty() ? "" : ", " + row.cut());
    }
}
