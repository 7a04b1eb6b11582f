package dev.lastseen.app.picture.route;

import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.picture.Widths;
import java.util.ArrayList;
import java.util.List;

/// Where the systems of a route stand. Layers stand side by side; where they are too many for the width they go on in a further row, like words of a text.
final class RouteLayout {
    static final double BOX_HEIGHT = 72;
    static final double MARGIN = 16;
    /// Room above the first row for the counts over the bands.
    static final double TOP = 34;
    /// What a row must have to be read; where it wraps anyway, the larger ones.
    private static final double TIGHT_BOX = 96;
    private static final double TIGHT_GAP = 64;
    private static final double BRANCHING_GAP = 92;
    private static final double NARROW_BOX = 124;
    private static final double NARROW_GAP = 100;
    private static final double WIDE_BOX = 150;
    private static final double WIDE_GAP = 240;
    private static final double NOTE = 15;
    private static final double BETWEEN = 26;
    private static final double BETWEEN_ROWS = 30;
    private static final double FALL = 38;
    /// From one band that leaves for the next row to the other.
    static final double FAN = 120;

    private final Layers layers;
    private final List<Rect> places = new ArrayList<>();
    private final int perRow;
    private final double box;
    private final double gap;
    private final List<Double> rowTops = new ArrayList<>();
    private final double width;

    RouteLayout(Layers layers, RouteFacts facts, double width) {
        this.layers = layers;
        this.width = width;
        int all = Math.max(1, layers.count());
        double inner = width - 2 * MARGIN;
        double tight = layers.tallest(0, layers.count() - 1) > 1 ? BRANCHING_GAP : TIGHT_GAP;
        boolean wraps = all > 2 && all * (TIGHT_BOX + tight) - tight > inner;
        int columns = wraps ? Math.max(2, (int) (inner / (NARROW_BOX + NARROW_GAP))) : all;
        int rows = (all + columns - 1) / columns;
        perRow = (all + rows - 1) / rows;
        int gaps = wraps ? perRow : Math.max(1, perRow - 1);
        double narrow = wraps ? NARROW_GAP : tight;
        double named = Math.min(named(facts), (inner - gaps * narrow) / perRow);
        box = Math.clamp(Math.max(named, (inner - gaps * NARROW_GAP) / perRow), TIGHT_BOX, WIDE_BOX);
        gap = Math.clamp((inner - perRow * box) / gaps, narrow, WIDE_GAP);
        place(facts);
    }

    /// What a box needs to show the longest name whole.
    private static double named(RouteFacts facts) {
        return SystemBoxes.AROUND_NAME + facts.nodes().stream().mapToDouble(node -> Widths.of(node.name(), Type.LABEL)).max().orElse(0);
    }

    private void place(RouteFacts facts) {
        double top = TOP;
        for (int vertex = 0; vertex < layers.vertices(); vertex++) places.add(new Rect(0, 0, 0, 0));
        for (int first = 0; first < layers.count(); first += perRow) {
            rowTops.add(top);
            int last = Math.min(layers.count(), first + perRow) - 1;
            double below = below(first, last, facts);
            double pitch = BOX_HEIGHT + below + BETWEEN;
            int tallest = layers.tallest(first, last);
            double middle = top + (tallest - 1) * pitch / 2;
            for (int vertex = 0; vertex < layers.vertices(); vertex++) {
                int column = layers.layer(vertex) - first;
                if (column < 0 || layers.layer(vertex) > last) continue;
                places.set(vertex, new Rect(x(column), middle + layers.offset(vertex) * pitch, box, BOX_HEIGHT));
            }
            top += tallest * pitch - BETWEEN + BETWEEN_ROWS;
        }
    }

    /// Room that notes and losses need below the boxes of a row.
    private double below(int first, int last, RouteFacts facts) {
        double room = 0;
        for (int node = 0; node < facts.nodes().size(); node++) {
            int layer = layers.layer(node);
            if (layer >= first && layer <= last) room = Math.max(room, facts.nodes().get(node).notes().size() * NOTE + 4);
        }
        for (var hop : facts.hops()) {
            int layer = layers.layer(hop.from());
            if (layer >= first && layer <= last && hop.boundary().flow().lost() > 0) room = Math.max(room, FALL + NOTE * OffshootLabel.lines(hop.boundary().flow()).size());
        }
        return room + fanned(first, last) * FAN / 2;
    }

    /// How many bands more than one leave a system for the next row.
    private int fanned(int first, int last) {
        int most = 1;
        for (int vertex = 0; vertex < layers.vertices(); vertex++) {
            int from = vertex;
            if (layers.layer(vertex) < first || layers.layer(vertex) > last) continue;
            most = Math.max(most, (int) layers.segments().stream().filter(segment -> segment.from() == from && wraps(segment)).count());
        }
        return most - 1;
    }

    private double x(int column) {
        return MARGIN + column * (box + gap);
    }

    Rect place(int vertex) {
        return places.get(vertex);
    }

    boolean wraps(Layers.Segment segment) {
        return layers.layer(segment.from()) / perRow != layers.layer(segment.to()) / perRow;
    }

    /// The right end of what may be painted on.
    double right() {
        return width - MARGIN;
    }

    double gap() {
        return gap;
    }

    /// Where the line that leads into the row of a vertex runs.
    double above(int vertex) {
        return rowTops.get(layers.layer(vertex) / perRow) - BETWEEN_ROWS / 2 - 6;
    }
}
