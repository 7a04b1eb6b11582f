package dev.lastseen.app.picture.route;

import dev.lastseen.app.picture.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Finds where bands leave and enter boxes, so that they stand one under the other in the order of their other ends.
final class Bands {
    private static final double WIDEST = 40;
    private static final double THINNEST = 2;
    private static final double BETWEEN = 4;

    private final RouteFacts facts;
    private final Layers layers;
    private final RouteLayout layout;
    private final double[] leave;
    private final double[] enter;

    Bands(RouteFacts facts, Layers layers, RouteLayout layout) {
        this.facts = facts;
        this.layers = layers;
        this.layout = layout;
        leave = new double[layers.segments().size()];
        enter = new double[leave.length];
        for (int vertex = 0; vertex < layers.vertices(); vertex++) {
            stack(vertex, leave, true);
            stack(vertex, enter, false);
        }
    }

    private void stack(int vertex, double[] places, boolean leaving) {
        var mine = new ArrayList<Integer>();
        var segments = layers.segments();
        for (int i = 0; i < segments.size(); i++) {
            if ((leaving ? segments.get(i).from() : segments.get(i).to()) == vertex) mine.add(i);
        }
        ToDoubleFunction<Integer> other = i -> layout.place(leaving ? segments.get(i).to() : segments.get(i).from()).y();
        mine.sort(Comparator.comparingDouble(other));
        Rect box = layout.place(vertex);
        double all = mine.stream().mapToDouble(i -> height(segments.get(i).edge())).sum() + BETWEEN * (mine.size() - 1);
        double scale = Math.min(1, (box.height() - 10) / Math.max(1, all));
        double y = box.middleY() - all * scale / 2;
        for (int i : mine) {
            double height = height(segments.get(i).edge()) * scale;
            places[i] = y + height / 2;
            y += height + BETWEEN * scale;
        }
    }

    private double height(int hop) {
        int most = facts.hops().stream().mapToInt(one -> one.boundary().flow().seen()).max().orElse(1);
        return Math.max(THINNEST, WIDEST * facts.hops().get(hop).boundary().flow().arrived() / Math.max(1, most));
    }

    List<Band> bands() {
        var bands = new ArrayList<Band>();
        var segments = layers.segments();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            Rect from = layout.place(segment.from());
            Rect to = layout.place(segment.to());
            boolean wraps = layout.wraps(segment);
            bands.add(new Band(segment.edge(), segment, from.right(), leave[i], wraps ? from.right() + layout.gap() - 16 : to.x(), wraps ? leave[i] + fan(segment) : enter[i],
                    height(segment.edge()), wraps));
        }
        return bands;
    }

    /// Bands that leave one system for the next row spread, so that there is room for their words.
    private double fan(Layers.Segment segment) {
        var together = layers.segments().stream().filter(other -> other.from() == segment.from() && layout.wraps(other)).toList();
        return (together.indexOf(segment) - (together.size() - 1) / 2.0) * RouteLayout.FAN;
    }

    /// Where the band enters the box it leads to.
    double entry(Band band) {
        return enter[layers.segments().indexOf(band.segment())];
    }
}
