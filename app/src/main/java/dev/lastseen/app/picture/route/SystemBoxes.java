package dev.lastseen.app.picture.route;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Look;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.picture.Widths;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Paints systems as boxes with their colour at the left edge.
final class SystemBoxes {
    private static final double COLOUR = 5;
    private static final double INSET = 18;
    private static final double RIGHT = 8;
    /// What a box has beside the name in it, and a little air.
    static final double AROUND_NAME = INSET + RIGHT + 2;
    private static final double APART_HEIGHT = 52;
    private static final double APART_WIDTH = 170;
    private static final double APART_GAP = 12;
    private static final double LINE = 15;

    private final Sketch sketch;
    private final @Nullable Subject selected;

    SystemBoxes(Sketch sketch, @Nullable Subject selected) {
        this.sketch = sketch;
        this.selected = selected;
    }

    void paint(RouteFacts.Node node, int colour, Rect place) {
        var subject = new Subject.Station(node.number());
        var notes = node.notes().stream().map(RouteFacts.Note::text).collect(Collectors.joining(", "));
        var name = node.name() + " (" + node.format() + "): " + Quantity.count(node.seen()) + " messages seen" + (notes.isEmpty() ? "" : "; " + notes);
        sketch.group(new Mark(subject, name, place), box -> {
            frame(box, place, colour, subject.equals(selected) ? Look.fill(Ink.SELECTION).outlined(Ink.ACTION, 1.5) : Look.fill(Ink.BACKGROUND).outlined(Ink.HAIRLINE, 1.5));
            double room = place.width() - INSET - RIGHT;
            box.words(place.x() + INSET, place.y() + 26, Widths.fit(node.name(), Type.LABEL, room), Type.LABEL, Ink.TEXT);
            box.words(place.x() + INSET, place.y() + 43, Widths.fit(node.format(), Type.SMALL, room), Type.SMALL, Ink.QUIET);
            box.words(place.x() + INSET, place.y() + 60, Widths.fit(Quantity.count(node.seen()) + " seen", Type.SMALL, room), Type.SMALL, Ink.QUIET);
        });
        double baseline = place.bottom() + LINE + 3;
        for (var note : node.notes()) {
            sketch.words(place.x() + 2, baseline, Widths.fit(note.text(), Type.SMALL, place.width()), Type.SMALL, note.ink());
            baseline += LINE;
        }
    }

    private static void frame(Sketch box, Rect place, int colour, Look look) {
        box.box(place, 8, look);
        box.box(new Rect(place.x(), place.y(), COLOUR, place.height()), 2.5, Look.fill(Ink.system(colour)));
    }

    /// Paints the systems that no followed message passes; answers how far down they reach.
    double paintApart(RouteFacts facts, double top, RouteLayout layout) {
        double left = RouteLayout.MARGIN;
        double right = layout.right();
        sketch.words(left, top + 10, "Not on the route: no identifier links them to the others", Type.SMALL, Ink.QUIET);
        double x = left;
        double y = top + 22;
        int colour = facts.nodes().size();
        for (var system : facts.apart()) {
            if (x > left && x + APART_WIDTH > right) {
                x = left;
                y += APART_HEIGHT + APART_GAP;
            }
            paint(system, colour++, new Rect(x, y, APART_WIDTH, APART_HEIGHT));
            x += APART_WIDTH + APART_GAP;
        }
        return y + APART_HEIGHT + 14;
    }

    private void paint(RouteFacts.Apart system, int colour, Rect place) {
        var subject = new Subject.Station(system.number());
        var records = Quantity.count(system.records()) + (system.records() == 1 ? " record" : " records");
        sketch.group(new Mark(subject, system.name() + " (" + system.format() + "): " + records + ", not on the route", place), box -> {
            boolean chosen = subject.equals(selected);
            frame(box, place, colour, Look.fill(chosen ? Ink.SELECTION : Ink.BACKGROUND).outlinedDashed(chosen ? Ink.ACTION : Ink.HAIRLINE, 1.5));
            double room = place.width() - INSET - RIGHT;
            box.words(place.x() + INSET, place.y() + 22, Widths.fit(system.name(), Type.LABEL, room), Type.LABEL, Ink.TEXT);
            box.words(place.x() + INSET, place.y() + 40, Widths.fit(system.format() + " · " + records, Type.SMALL, room), Type.SMALL, Ink.QUIET);
        });
    }
}
