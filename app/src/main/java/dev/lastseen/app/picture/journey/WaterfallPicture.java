package dev.lastseen.app.picture.journey;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Look;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.picture.Widths;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The spans of one message: a row for each, indented under the one that it belongs to, a bar for its time.
public final class WaterfallPicture {
    private static final double LEFT = 300;
    private static final double RIGHT = 90;
    private static final double TOP = 34;
    private static final double ROW = 30;
    private static final double INDENT = 16;
    private static final double TICK = 110;
    private static final int MOST_INDENTED = 8;
    private static final int MOST_ROWS = 150;

    private WaterfallPicture() {}

    /// The picture, as wide as asked.
    ///
    /// @param all      not empty; the first of them are drawn where they are very many, and that is said
    /// @param selected a span, as the sighting that its record is, that is shown as selected
    public static Picture of(JourneyFacts facts, List<Span> all, double width, TimeWords times, @Nullable Subject selected) {
        var spans = all.subList(0, Math.min(MOST_ROWS, all.size()));
        long from = spans.stream().mapToLong(span -> span.time().from()).min().orElse(0);
        long to = Math.max(from + 1, spans.stream().mapToLong(span -> span.time().to()).max().orElse(1));
        var axis = new TimeAxis.Stretch(from, to, LEFT, width - RIGHT);
        var sketch = new Sketch();
        double bottom = TOP + spans.size() * ROW;
        paintTicks(axis, bottom, times, sketch);
        for (int i = 0; i < spans.size(); i++) paint(spans.get(i), TOP + i * ROW, axis, facts, new Painting(sketch, times, selected, width));
        if (spans.size() < all.size()) sketch.words(14, bottom + 16, "the first " + spans.size() + " of " + Quantity.count(all.size()) + " spans", Type.SMALL, Ink.UNDETERMINED);
        return sketch.picture(width, bottom + 24, "Spans of " + facts.identity().name(), all.size() + " spans from " + times.full(from) + " to " + times.full(to));
    }

    private record Painting(Sketch sketch, TimeWords times, @Nullable Subject selected, double width) {}

    private static void paintTicks(TimeAxis.Stretch axis, double bottom, TimeWords times, Sketch sketch) {
        long step = Math.max(1, TimeWords.step((long) ((axis.to() - axis.from()) / Math.max(1, (axis.right() - axis.left()) / TICK))));
        sketch.words(6, 20, times.full(axis.from()), Type.MONO_SMALL, Ink.QUIET);
        for (long offset = 0; axis.from() + offset <= axis.to(); offset += step) {
            double x = axis.x(axis.from() + offset);
            sketch.line(x, TOP - 6, x, bottom, Look.dashed(Ink.HAIRLINE, 1));
            sketch.words(x + 3, 20, "+" + Quantity.span(offset / 1e6), Type.MONO_SMALL, Ink.QUIET);
        }
    }

    private static void paint(Span span, double y, TimeAxis.Stretch axis, JourneyFacts facts, Painting painting) {
        var lane = facts.lanes().get(span.lane());
        var subject = new Subject.Sighting(span.record());
        var took = Quantity.span((span.time().to() - span.time().from()) / 1e6);
        var name = span.name() + " at " + lane.name() + ", " + painting.times().full(span.time().from()) + ", took " + took + ", " + span.place();
        painting.sketch().group(new Mark(subject, name, new Rect(0, y, painting.width(), ROW - 3)), group -> {
            group.box(new Rect(0, y, painting.width(), ROW - 3), 4, Look.fill(subject.equals(painting.selected()) ? Ink.SELECTION : Ink.LANE));
            group.box(new Rect(0, y, 5, ROW - 3), 2, Look.fill(Ink.system(span.lane())));
            double x = 14 + Math.min(span.depth(), MOST_INDENTED) * INDENT;
            double own = Widths.of(lane.name(), Type.SMALL);
            group.words(x, y + 18, Widths.fit(span.name(), Type.SMALL_STRONG, LEFT - x - Math.min(own, 90) - 24), Type.SMALL_STRONG, Ink.TEXT);
            group.ending(LEFT - 12, y + 18, Widths.fit(lane.name(), Type.SMALL, 90), Type.SMALL, Ink.QUIET);
            double left = axis.x(span.time().from());
            double right = Math.max(left + 2, axis.x(span.time().to()));
            group.box(new Rect(left, y + 6, right - left, ROW - 15), 3, Look.fill(Ink.system(span.lane())));
            group.words(right + 6, y + 18, took, Type.SMALL, Ink.TEXT);
        });
    }
}
