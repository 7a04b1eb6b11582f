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
import dev.lastseen.app.picture.route.RouteFacts.Flag;
import dev.lastseen.model.check.Finding;
import dev.lastseen.model.check.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts of findings as small flags: a diamond and a number, at the system or the boundary that they are about.
final class Flags {
    static final double HEIGHT = 17;
    private static final double DIAMOND = 3.8;
    private static final double LEFT = 11;
    private static final double RIGHT = 7;

    private Flags() {}

    /// One flag for each place at which there are findings; the most severe of them colours it.
    static List<Flag> of(List<Finding> findings) {
        var flags = new LinkedHashMap<Map.Entry<String, String>, Flag>();
        for (var finding : findings) {
            var from = finding.fromSystem().orElse("");
            var flag = new Flag(finding.system(), from, 1, finding.severity());
            flags.merge(Map.entry(from, finding.system()), flag, (known, _) -> new Flag(known.system(), known.from(), known.count() + 1, worse(known.worst(), finding.severity())));
        }
        return List.copyOf(flags.values());
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static double width(Flag flag) {
        return LEFT + 6 + Widths.of(Quantity.count(flag.count()), Type.SMALL) + RIGHT;
    }

    static void paint(Flag flag, Rect place, Sketch sketch) {
        var ink = switch (flag.worst()) {
            case CRITICAL -> Ink.LOSS;
            case WARNING -> Ink.UNDETERMINED;
            case INFO -> Ink.QUIET;
        };
        sketch.group(new Mark(new Subject.Findings(flag.system(), flag.from()), words(flag), place), group -> {
            group.box(place, HEIGHT / 2, Look.fill(Ink.BACKGROUND).outlined(ink, 1));
            group.add(diamond(place.x() + LEFT, place.middleY(), ink));
            group.words(place.x() + LEFT + 7, place.middleY() + 4, Quantity.count(flag.count()), Type.SMALL, ink);
        });
    }

    private static String words(Flag flag) {
        var where = flag.from().isEmpty() ? flag.system() : flag.from() + " → " + flag.system();
        return Quantity.count(flag.count()) + (flag.count() == 1 ? " finding at " : " findings at ") + where;
    }

    private static Shape diamond(double x, double y, Ink ink) {
        var steps = new ArrayList<Step>();
        steps.add(new Step.Move(x - DIAMOND, y));
        steps.add(new Step.Straight(x, y - DIAMOND));
        steps.add(new Step.Straight(x + DIAMOND, y));
        steps.add(new Step.Straight(x, y + DIAMOND));
        steps.add(new Step.Close());
        return new Shape.Path(steps, Look.fill(ink));
    }
}
