package dev.lastseen.app.picture.route;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Look;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Shape;
import dev.lastseen.app.picture.Shape.Anchor;
import dev.lastseen.app.picture.Shape.Step;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import java.util.ArrayList;
import java.util.List;

/// What falls out of a band, and the words under it. Its width grows with the root of the lost share, so that a hundredth can still be seen.
final class Offshoot {
    private static final double[] ALONG = {0.5, 0.62, 0.38, 0.74, 0.26, 0.86, 0.14, 0.94, 0.06};
    private static final double[] DROPS = {40, 52, 66, 82, 100, 120, 144};
    private static final double LINE = 15;

    private final RouteFacts.Hop hop;
    private final Band band;
    private final Room room;
    private final Sketch sketch;
    private final List<OffshootLabel.Line> lines;
    private final double width;

    Offshoot(RouteFacts.Hop hop, Band band, Room room, Sketch sketch) {
        this.hop = hop;
        this.band = band;
        this.room = room;
        this.sketch = sketch;
        var flow = hop.boundary().flow();
        lines = OffshootLabel.lines(flow);
        width = Math.clamp(6 + 34 * Math.sqrt((double) flow.lost() / Math.max(1, flow.seen())), 7, 36);
    }

    void paint(RouteFacts facts) {
        Rect label = place();
        var boundary = hop.boundary();
        double x = label.middleX();
        double y = nearest(x);
        room.take(fall(label));
        var subject = new Subject.Losses(boundary.from(), boundary.to());
        var name = Quantity.count(boundary.flow().lost()) + " lost on " + HopWords.of(facts, hop);
        var areas = List.of(label, fall(label).grown(2));
        sketch.group(new Mark(subject, name, areas), group -> {
            group.add(shape(x, y, label.y() - 4));
            double baseline = label.y() + 12;
            for (var line : lines) {
                group.add(new Shape.Words(x, baseline, line.text(), line.type(), line.ink(), Anchor.MIDDLE));
                baseline += LINE;
            }
        });
    }

    /// Near the band rather than beside other bands: words can be read upon a band.
    private Rect place() {
        var candidates = candidates();
        var free = candidates.stream().filter(label -> room.isFree(label) && room.isFree(fall(label))).toList();
        if (free.isEmpty()) return room.place(candidates);
        Rect clear = room.first(free.subList(0, Math.min(ALONG.length, free.size())));
        Rect place = clear == null ? free.getFirst() : clear;
        room.take(place);
        return place;
    }

    private List<Rect> candidates() {
        double wide = lines.stream().mapToDouble(OffshootLabel.Line::width).max().orElse(0) + 6;
        double high = lines.size() * LINE + 2;
        var candidates = new ArrayList<Rect>();
        for (double drop : DROPS) {
            for (double t : ALONG) {
                candidates.add(new Rect(band.x(t) - wide / 2, band.y(t) + band.height() / 2 + drop, wide, high));
            }
        }
        return candidates;
    }

    private Rect fall(Rect label) {
        double top = nearest(label.middleX());
        return new Rect(label.middleX() - width / 2 - 4, top, width + 8, Math.max(0, label.y() - 4 - top));
    }

    /// Lower edge of the band at `x`.
    private double nearest(double x) {
        double best = 0.5;
        for (double t = 0; t <= 1; t += 0.02) {
            if (Math.abs(band.x(t) - x) < Math.abs(band.x(best) - x)) best = t;
        }
        return band.y(best) + band.height() / 2;
    }

    private Shape shape(double x, double top, double bottom) {
        double left = x - width / 2;
        double right = x + width / 2;
        var steps = List.<Step>of(
                new Step.Move(left - 14, top),
                new Step.Curve(left - 4, top + 2, left, top + 10, left, top + 24),
                new Step.Straight(left, bottom),
                new Step.Straight(right, bottom),
                new Step.Straight(right, top + 24),
                new Step.Curve(right, top + 10, right + 2, top + 2, right + 6, top),
                new Step.Close());
        boolean open = hop.boundary().flow().lost() == hop.boundary().flow().undetermined();
        return new Shape.Path(steps, open ? Look.fill(Ink.UNDETERMINED, 0.18).outlinedDashed(Ink.UNDETERMINED, 1) : Look.fill(Ink.LOSS));
    }
}
