package dev.lastseen.app.picture.route;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Look;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Shape;
import dev.lastseen.app.picture.Shape.Step;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.picture.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Paints a route from back to front: bands, offshoots, boxes, counts.
final class RoutePainter {
    private static final double[] ALONG = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8};
    private static final double LINE = 15;
    private static final double LATENCY_NEEDS = 18;
    private static final double WRAP_LINE = 3;

    private final RouteFacts facts;
    private final Sketch sketch;
    private final @Nullable Subject selected;
    private final Layers layers;
    private final RouteLayout layout;
    private final Bands bands;
    private final List<Band> all;
    private final Room room = new Room();

    RoutePainter(RouteFacts facts, double width, Sketch sketch, @Nullable Subject selected) {
        this.facts = facts;
        this.sketch = sketch;
        this.selected = selected;
        layers = new Layers(facts.nodes().size(), facts.hops().stream().map(hop -> new int[] {hop.from(), hop.to()}).toList());
        layout = new RouteLayout(layers, facts, width);
        bands = new Bands(facts, layers, layout);
        all = bands.bands();
    }

    /// Answers how far down the picture reaches.
    double paint() {
        takeRoom();
        var offshoots = new ArrayList<Runnable>();
        for (int hop = 0; hop < facts.hops().size(); hop++) offshoots.add(paintHop(hop));
        offshoots.forEach(Runnable::run);
        var boxes = new SystemBoxes(sketch, selected);
        for (int node = 0; node < facts.nodes().size(); node++) boxes.paint(facts.nodes().get(node), node, layout.place(node));
        flags();
        double bottom = room.bottom() + 14;
        return facts.apart().isEmpty() ? bottom : boxes.paintApart(facts, bottom + 14, layout);
    }

    /// Flags of systems sit on the upper edge of their boxes, those of boundaries near the count of what arrived.
    private void flags() {
        for (var flag : facts.flags()) {
            double width = Flags.width(flag);
            int node = place(flag.system());
            if (node < 0) continue;
            Rect box = layout.place(node);
            var hop = all.stream().filter(band -> joins(facts.hops().get(band.hop()), place(flag.from()), node)).findFirst();
            Rect place = hop.map(band -> room.place(above(band, width))).orElse(new Rect(box.right() - width - 8, box.y() - Flags.HEIGHT / 2, width, Flags.HEIGHT));
            Flags.paint(flag, new Rect(place.x(), place.y(), width, Flags.HEIGHT), sketch);
        }
    }

    private static boolean joins(RouteFacts.Hop hop, int from, int to) {
        return hop.from() == from && hop.to() == to;
    }

    /// The place of a system among the nodes, -1 where it is none.
    private int place(String system) {
        return IntStream.range(0, facts.nodes().size()).filter(node -> facts.nodes().get(node).name().equals(system)).findFirst().orElse(-1);
    }

    private void takeRoom() {
        for (int node = 0; node < facts.nodes().size(); node++) {
            Rect place = layout.place(node);
            room.take(place);
            int notes = facts.nodes().get(node).notes().size();
            if (notes > 0) room.take(new Rect(place.x(), place.bottom(), place.width(), notes * LINE + 6));
        }
        for (var band : all) band.areas().forEach(room::takeByBand);
        for (int vertex = 0; vertex < layers.vertices(); vertex++) {
            Rect place = layout.place(vertex);
            if (layers.isWaypoint(vertex)) room.takeByBand(new Rect(place.x(), place.middleY() - 4, place.width(), 8));
        }
    }

    /// Paints the bands of a hop; answers what paints the rest, which must lie above all bands.
    private Runnable paintHop(int number) {
        var hop = facts.hops().get(number);
        var boundary = hop.boundary();
        var subject = new Subject.Hop(boundary.from(), boundary.to());
        var mine = all.stream().filter(band -> band.hop() == number).toList();
        boolean chosen = subject.equals(selected) || new Subject.Losses(boundary.from(), boundary.to()).equals(selected);
        var areas = mine.stream().flatMap(band -> band.areas().stream()).toList();
        var look = chosen ? Look.fill(Ink.ACTION, 0.35) : Look.fill(Ink.FLOW);
        sketch.group(new Mark(subject, HopWords.of(facts, hop), areas), group -> mine.forEach(band -> paint(band, look, group)));
        return () -> paintWords(hop, mine.getFirst(), subject);
    }

    private void paint(Band band, Look look, Sketch group) {
        group.add(band.shape(look));
        int to = band.segment().to();
        if (band.wraps()) group.add(wrap(band, layout.place(to), look.fill()));
        if (!layers.isWaypoint(to)) return;
        Rect place = layout.place(to);
        group.box(new Rect(place.x(), place.middleY() - band.height() / 2, place.width(), band.height()), 0, look);
    }

    /// The line from the end of a row to the beginning of the next.
    private Shape wrap(Band band, Rect to, Ink ink) {
        double right = band.x2() + 8;
        double above = layout.above(band.segment().to());
        double left = to.x() - 12;
        double entry = bands.entry(band);
        var steps = List.<Step>of(
                new Step.Move(band.x2(), band.y2()),
                new Step.Curve(right, band.y2(), right, band.y2(), right, band.y2() + 8),
                new Step.Straight(right, above - 8),
                new Step.Curve(right, above, right, above, right - 8, above),
                new Step.Straight(left + 8, above),
                new Step.Curve(left, above, left, above, left, above + 8),
                new Step.Straight(left, entry - 8),
                new Step.Curve(left, entry, left, entry, to.x(), entry));
        return new Shape.Path(steps, Look.line(ink, WRAP_LINE));
    }

    private void paintWords(RouteFacts.Hop hop, Band band, Subject subject) {
        var flow = hop.boundary().flow();
        if (flow.lost() > 0) new Offshoot(hop, band, room, sketch).paint(facts);
        var count = Quantity.count(flow.arrived());
        Rect place = room.place(above(band, Widths.of(count, Type.NUMBER)));
        sketch.centred(place.middleX(), place.bottom() - 3, count, Type.NUMBER, Ink.TEXT);
        if (hop.boundary().p50() > 0) paintLatency(Quantity.span(hop.boundary().p50() / 1e6), band, subject.equals(selected));
    }

    private List<Rect> above(Band band, double width) {
        var candidates = new ArrayList<Rect>();
        for (double t : ALONG) candidates.add(new Rect(band.x(t) - width / 2 - 2, band.y(t) - band.height() / 2 - LINE - 4, width + 4, LINE));
        for (double t : ALONG) candidates.add(new Rect(band.x(t) - width / 2 - 2, band.y(t) - band.height() / 2 - 2 * LINE - 8, width + 4, LINE));
        return candidates;
    }

    private void paintLatency(String latency, Band band, boolean chosen) {
        double width = Widths.of(latency, Type.MONO_SMALL);
        boolean inside = band.height() >= LATENCY_NEEDS;
        var candidates = new ArrayList<Rect>();
        for (double t : ALONG) {
            double y = inside ? band.y(t) - LINE / 2 : band.y(t) + band.height() / 2 + 2;
            candidates.add(new Rect(band.x(t) - width / 2 - 1, y, width + 2, LINE));
        }
        Rect place = room.firstFree(candidates);
        if (place == null) return;
        room.take(place);
        sketch.centred(place.middleX(), place.bottom() - 4, latency, Type.MONO_SMALL, chosen ? Ink.TEXT : Ink.QUIET);
    }
}
