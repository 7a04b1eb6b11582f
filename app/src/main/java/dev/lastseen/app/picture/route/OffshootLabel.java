package dev.lastseen.app.picture.route;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Share;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.picture.Widths;
import dev.lastseen.model.follow.Boundary.Flow;
import java.util.ArrayList;
import java.util.List;

/// The words under what falls out of a hop.
final class OffshootLabel {
    private OffshootLabel() {}

    record Line(String text, Type type, Ink ink) {
        double width() {
            return Widths.of(text, type);
        }
    }

    /// One line an outcome, then the share of what was seen.
    static List<Line> lines(Flow flow) {
        var lines = new ArrayList<Line>();
        add(lines, flow.vanished(), "vanished", Ink.LOSS);
        add(lines, flow.dropped(), "dropped", Ink.LOSS);
        add(lines, flow.stuck(), "stuck", Ink.LOSS);
        add(lines, flow.undetermined(), "undetermined", Ink.UNDETERMINED);
        if (flow.lost() > 0) lines.add(new Line(Share.of(flow.lost(), flow.seen()), Type.SMALL, Ink.QUIET));
        return lines;
    }

    private static void add(List<Line> lines, int count, String word, Ink ink) {
        if (count > 0) lines.add(new Line(Quantity.count(count) + " " + word, Type.LABEL, ink));
    }
}
