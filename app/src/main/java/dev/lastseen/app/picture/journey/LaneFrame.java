package dev.lastseen.app.picture.journey;

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
import java.util.List;

/// The ground of a journey: lanes with the times that no evidence covers, and the times above.
final class LaneFrame {
    static final double LEFT = 150;
    static final double TOP = 40;
    static final double LANE = 46;
    static final double PITCH = 62;
    /// Room at the right for the words of the last mark.
    static final double RIGHT = 150;
    private static final double UNDATED = 76;
    private static final double TICK = 96;

    private final JourneyFacts facts;
    private final double width;
    private final TimeWords times;
    private final Sketch sketch;
    private final TimeAxis axis;
    private final boolean undated;

    LaneFrame(JourneyFacts facts, double width, TimeWords times, Sketch sketch) {
        this.facts = facts;
        this.width = width;
        this.times = times;
        this.sketch = sketch;
        undated = facts.seen().stream().anyMatch(seen -> !seen.isDated());
        long[] all = JourneyTimes.of(facts);
        axis = new TimeAxis(all.length == 0 ? new long[] {0} : all, LEFT + 14 + (undated ? UNDATED : 0), Math.max(LEFT + 200, width - RIGHT));
    }

    TimeAxis axis() {
        return axis;
    }

    double width() {
        return width;
    }

    static double top(int lane) {
        return TOP + lane * PITCH;
    }

    static double middle(int lane) {
        return top(lane) + LANE / 2;
    }

    double bottom() {
        return top(facts.lanes().size()) - (PITCH - LANE) + 8;
    }

    /// Where sightings without a time stand.
    static double undatedX() {
        return LEFT + UNDATED / 2 - 8;
    }

    void paint() {
        for (int lane = 0; lane < facts.lanes().size(); lane++) paintLane(lane);
        if (undated) sketch.centred(undatedX(), 30, "no time", Type.SMALL, Ink.QUIET);
        if (JourneyTimes.of(facts).length == 0) return;
        paintDates();
        double free = 0;
        for (var stretch : axis.stretches()) free = paintTicks(stretch, free);
        for (int i = 1; i < axis.stretches().size(); i++) paintCut(axis.stretches().get(i - 1), axis.stretches().get(i));
    }

    private void paintLane(int number) {
        var lane = facts.lanes().get(number);
        double top = top(number);
        var name = lane.name() + " (" + lane.format() + ")";
        sketch.group(new Mark(new Subject.Station(lane.system()), name, new Rect(0, top, LEFT, LANE)), group -> {
            group.box(new Rect(0, top, width, LANE), 6, Look.fill(Ink.LANE));
            group.box(new Rect(0, top, 5, LANE), 2.5, Look.fill(lane.apart() ? Ink.QUIET : Ink.system(number)));
            group.words(18, top + 20, Widths.fit(lane.name(), Type.LABEL, LEFT - 26), Type.LABEL, Ink.TEXT);
            group.words(18, top + 36, Widths.fit(told(number), Type.SMALL, LEFT - 26), Type.SMALL, Ink.QUIET);
            axis.stretches().forEach(stretch -> uncovered(lane, stretch, top, group));
        });
    }

    private String told(int lane) {
        long sightings = facts.seen().stream().filter(seen -> seen.lane() == lane).count();
        return sightings > 1 ? Quantity.count(sightings) + " sightings" : facts.lanes().get(lane).format();
    }

    private static void uncovered(JourneyFacts.Lane lane, TimeAxis.Stretch stretch, double top, Sketch group) {
        long at = stretch.from();
        for (var span : lane.coverage().spans()) {
            if (span.to() < at || span.from() > stretch.to()) continue;
            hatch(stretch, at, span.from(), top, group);
            at = Math.max(at, span.to());
        }
        hatch(stretch, at, stretch.to(), top, group);
    }

    private static void hatch(TimeAxis.Stretch stretch, long from, long to, double top, Sketch group) {
        if (to <= from) return;
        double left = stretch.x(from);
        double right = stretch.x(to);
        if (right - left > 1) group.hatch(new Rect(left, top + 1, right - left, LANE - 2), Ink.HAIRLINE);
    }

    private double paintTicks(TimeAxis.Stretch stretch, double free) {
        double room = stretch.right() - stretch.left();
        long step = Math.max(1, TimeWords.step((long) ((stretch.to() - stretch.from()) / Math.max(1, room / TICK))));
        boolean even = stretch.to() > stretch.from();
        var ticks = even ? times.ticks(stretch.from(), stretch.to(), step) : List.of(stretch.from());
        double taken = free;
        for (long tick : ticks) {
            double x = stretch.x(tick);
            for (int lane = 0; even && lane < facts.lanes().size(); lane++) sketch.line(x, top(lane), x, top(lane) + LANE, Look.dashed(Ink.HAIRLINE, 1));
            var label = even ? times.tick(tick, step) : times.clock(tick);
            double half = Widths.of(label, Type.MONO_SMALL) / 2;
            if (x - half < taken) continue;
            sketch.centred(x, 31, label, Type.MONO_SMALL, Ink.QUIET);
            taken = x + half + 10;
        }
        return taken;
    }

    /// The day above the first stretch, and above each other that begins on another one.
    private void paintDates() {
        var shown = "";
        for (var stretch : axis.stretches()) {
            var day = times.full(stretch.from()).substring(0, 10);
            if (!day.equals(shown)) sketch.words(stretch.left(), 14, day, Type.SMALL, Ink.QUIET);
            shown = day;
        }
    }

    private void paintCut(TimeAxis.Stretch before, TimeAxis.Stretch after) {
        double x = (before.right() + after.left()) / 2;
        for (int lane = 0; lane < facts.lanes().size(); lane++) {
            double top = top(lane);
            sketch.box(new Rect(x - 5, top, 10, LANE), 0, Look.fill(Ink.BACKGROUND));
            sketch.line(x - 5, top, x - 5, top + LANE, Look.dashed(Ink.QUIET, 1));
            sketch.line(x + 5, top, x + 5, top + LANE, Look.dashed(Ink.QUIET, 1));
        }
        sketch.ending(x + 12, 14, "⋯ " + Quantity.span((after.from() - before.to()) / 1e6), Type.SMALL, Ink.QUIET);
    }
}
