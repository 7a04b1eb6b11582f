package dev.lastseen.app.picture.journey;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Curves;
import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Look;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.picture.Widths;
import dev.lastseen.app.picture.journey.JourneyFacts.Missing;
import dev.lastseen.app.picture.journey.JourneyFacts.Role;

/// Paints what is not there: a hollow mark where the message was to be expected, the time in which it should have come, and the words that say so.
final class MissingPainter {
    private static final double HIGH = 22;
    private static final double HIGH_WITH_WORDS = 34;

    private final JourneyFacts facts;
    private final TimeWords times;
    private final Sketch sketch;
    private final LaneFrame frame;

    MissingPainter(JourneyFacts facts, TimeWords times, Sketch sketch, LaneFrame frame) {
        this.facts = facts;
        this.times = times;
        this.sketch = sketch;
        this.frame = frame;
    }

    void paint(Missing missing) {
        var axis = frame.axis();
        double y = LaneFrame.middle(missing.lane());
        double expected = axis.x(JourneyTimes.expected(missing));
        double until = Math.max(expected + HIGH, axis.x(missing.until()));
        Ink ink = missing.covered() ? Ink.LOSS : Ink.UNDETERMINED;
        var lane = facts.lanes().get(missing.lane());
        double high = until - expected > wordsWidth(missing) + 40 ? HIGH_WITH_WORDS : HIGH;
        var pill = new Rect(expected - HIGH / 2, y - high / 2, until - expected + HIGH / 2, high);
        var name = "Not seen at " + lane.name() + ", where it was due by " + times.full(missing.until()) + ": " + proof(missing);
        sketch.group(new Mark(new Subject.Absence(lane.system()), name, pill), group -> {
            facts.seen().stream().filter(seen -> seen.role() == Role.LAST && seen.isDated()).findFirst().ifPresent(last -> group.add(
                    Curves.upright(axis.x(last.time()), LaneFrame.middle(last.lane()), expected, y, Look.dashed(ink, 2))));
            group.box(pill, HIGH / 2, Look.fill(ink, 0.14).outlinedDashed(ink, 1));
            if (!missing.covered() && high == HIGH) group.hatch(new Rect(expected + HIGH / 2, pill.y() + 3, Math.max(0, pill.width() - 1.5 * HIGH), HIGH - 6), ink);
            group.disc(expected, y, 7, Look.fill(Ink.LANE).outlinedDashed(ink, 2));
            paintWords(missing, pill, ink, group);
        });
    }

    static String head(Missing missing) {
        return missing.covered() ? "should have been seen here" : "was due here, but no evidence covers it";
    }

    private static double wordsWidth(Missing missing) {
        return Math.max(Widths.of(head(missing), Type.SMALL_STRONG), Widths.of(proof(missing), Type.SMALL));
    }

    /// In the pill where they fit, else behind or before it.
    private void paintWords(Missing missing, Rect pill, Ink ink, Sketch group) {
        double wide = wordsWidth(missing);
        double y = pill.middleY();
        boolean inside = pill.height() > HIGH;
        boolean behind = pill.right() + wide + 22 <= frame.width() || pill.x() - LaneFrame.LEFT < wide + 20;
        if (inside || behind) {
            double x = inside ? pill.x() + HIGH + 8 : pill.right() + 10;
            double room = inside ? wide : frame.width() - x - 8;
            group.words(x, y - 3, Widths.fit(head(missing), Type.SMALL_STRONG, room), Type.SMALL_STRONG, ink);
            group.words(x, y + 12, Widths.fit(proof(missing), Type.SMALL, room), Type.SMALL, inside ? Ink.TEXT : Ink.QUIET);
        } else {
            group.ending(pill.x() - 10, y - 3, head(missing), Type.SMALL_STRONG, ink);
            group.ending(pill.x() - 10, y + 12, proof(missing), Type.SMALL, Ink.QUIET);
        }
    }

    static String proof(Missing missing) {
        var waited = "waited for " + Quantity.span((missing.until() - missing.last()) / 1e6);
        return missing.usual() > 0 ? "usual " + Quantity.span(missing.usual() / 1e6) + "; " + waited : waited;
    }
}
