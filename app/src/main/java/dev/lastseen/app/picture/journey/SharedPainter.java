package dev.lastseen.app.picture.journey;

import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Look;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.picture.Widths;
import dev.lastseen.app.picture.journey.JourneyFacts.Shared;

/// Paints collective sightings as small hollow squares at the foot of their lanes, apart from the message's own, and says below what they are.
final class SharedPainter {
    static final double LEGEND = 20;
    private static final double SIZE = 8;
    private static final double FOOT = 6;

    private final JourneyFacts facts;
    private final TimeWords times;
    private final Sketch sketch;
    private final LaneFrame frame;

    SharedPainter(JourneyFacts facts, TimeWords times, Sketch sketch, LaneFrame frame) {
        this.facts = facts;
        this.times = times;
        this.sketch = sketch;
        this.frame = frame;
    }

    /// Answers how much further down the picture reaches.
    double paint() {
        if (facts.shared().isEmpty()) return 0;
        facts.shared().forEach(this::paint);
        double y = frame.bottom() + 6;
        sketch.box(new Rect(LaneFrame.LEFT, y - SIZE + 1, SIZE, SIZE), 1, Look.fill(Ink.BACKGROUND).outlined(Ink.QUIET, 1.2));
        var told = "about several messages (" + facts.shared().getFirst().words() + "): neither proof of arrival nor of loss";
        sketch.words(LaneFrame.LEFT + SIZE + 7, y + 1, Widths.fit(told, Type.SMALL, frame.width() - LaneFrame.LEFT - 30), Type.SMALL, Ink.QUIET);
        return LEGEND;
    }

    private void paint(Shared one) {
        double x = frame.axis().x(one.time());
        double top = LaneFrame.top(one.lane()) + LaneFrame.LANE - SIZE - FOOT;
        var name = "A record about several messages at " + facts.lanes().get(one.lane()).name() + ", " + times.full(one.time()) + ", " + one.place() + ": " + one.words();
        sketch.group(new Mark(new Subject.Sighting(one.record()), name, new Rect(x - SIZE, top - 4, 2 * SIZE, SIZE + 8)),
                group -> group.box(new Rect(x - SIZE / 2, top, SIZE, SIZE), 1, Look.fill(Ink.BACKGROUND).outlined(Ink.QUIET, 1.2)));
    }
}
