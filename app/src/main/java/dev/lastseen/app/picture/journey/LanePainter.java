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
import dev.lastseen.app.picture.journey.JourneyFacts.Leap;
import dev.lastseen.app.picture.journey.JourneyFacts.Peer;
import dev.lastseen.app.picture.journey.JourneyFacts.Seen;
import dev.lastseen.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paints a journey from back to front: lanes, the one to compare with, ways, what is missing, sightings.
final class LanePainter {
    private static final double SLOW = 3;
    private static final long NOTICEABLE = 1_000_000;

    private final JourneyFacts facts;
    private final TimeWords times;
    private final Sketch sketch;
    private final LaneFrame frame;
    private final TimeAxis axis;

    LanePainter(JourneyFacts facts, double width, TimeWords times, Sketch sketch) {
        this.facts = facts;
        this.times = times;
        this.sketch = sketch;
        frame = new LaneFrame(facts, width, times, sketch);
        axis = frame.axis();
    }

    /// Answers how far down the picture reaches.
    double paint(@Nullable Subject selected) {
        frame.paint();
        facts.peer().ifPresent(this::paintPeer);
        facts.leaps().forEach(this::paintLeap);
        var gaps = new MissingPainter(facts, times, sketch, frame);
        facts.missing().forEach(gaps::paint);
        var marks = new SightingPainter(facts, times, sketch, selected);
        for (int lane = 0; lane < facts.lanes().size(); lane++) {
            marks.paint(lane, LaneMarks.of(sightings(lane), this::x), ends(lane));
        }
        return frame.bottom() + new SharedPainter(facts, times, sketch, frame).paint();
    }

    private List<Seen> sightings(int lane) {
        return facts.seen().stream().filter(seen -> seen.lane() == lane).toList();
    }

    private double x(Seen seen) {
        return seen.isDated() ? axis.x(seen.time()) : LaneFrame.undatedX();
    }

    /// How far to the right words may reach in a lane.
    private double ends(int lane) {
        return facts.missing().stream().filter(missing -> missing.lane() == lane).mapToDouble(missing -> axis.x(JourneyTimes.expected(missing)) - 14).min()
                .orElse(frame.width() - 10);
    }

    private void paintPeer(Peer peer) {
        var areas = new ArrayList<Rect>();
        for (var point : peer.points()) areas.add(new Rect(axis.x(point.time()) - 7, LaneFrame.middle(point.lane()) - 7, 14, 14));
        var moved = peer.shift() == 0 ? "" : ", drawn " + Quantity.span(Math.abs(peer.shift()) / 1e6) + (peer.shift() > 0 ? " later" : " earlier") + " to begin together";
        sketch.group(new Mark(new Subject.Message(peer.message()), "For comparison: " + peer.name() + ", which arrived" + moved, areas), group -> {
            for (int i = 1; i < peer.points().size(); i++) {
                var from = peer.points().get(i - 1);
                var to = peer.points().get(i);
                group.add(Curves.upright(axis.x(from.time()), LaneFrame.middle(from.lane()), axis.x(to.time()), LaneFrame.middle(to.lane()), Look.line(Ink.QUIET, 1.2)));
            }
            for (var point : peer.points()) group.disc(axis.x(point.time()), LaneFrame.middle(point.lane()), 4.5, Look.fill(Ink.QUIET).outlined(Ink.LANE, 1.5));
            paintPeerName(peer, group);
        });
    }

    /// Beside its last point, where no words of the message itself can be.
    private void paintPeerName(Peer peer, Sketch group) {
        var last = peer.points().getLast();
        boolean busy = facts.seen().stream().anyMatch(seen -> seen.lane() == last.lane()) || facts.missing().stream().anyMatch(missing -> missing.lane() == last.lane());
        if (busy) return;
        double x = axis.x(last.time());
        double y = LaneFrame.middle(last.lane()) + 4;
        var told = peer.name() + " arrived (for comparison)";
        double wide = Widths.of(told, Type.SMALL);
        if (x - wide - 14 > LaneFrame.LEFT) group.ending(x - 12, y, told, Type.SMALL, Ink.QUIET);
        else group.words(x + 12, y, Widths.fit(told, Type.SMALL, frame.width() - x - 20), Type.SMALL, Ink.QUIET);
    }

    private void paintLeap(Leap leap) {
        double x1 = axis.x(leap.from());
        double x2 = axis.x(leap.to());
        boolean slow = leap.usual() > 0 && leap.took() > SLOW * leap.usual() && leap.took() - leap.usual() > NOTICEABLE;
        Ink ink = slow ? Ink.UNDETERMINED : facts.identity().outcome() == Outcome.DELIVERED ? Ink.ARRIVED : Ink.ACTION;
        sketch.add(Curves.upright(x1, LaneFrame.middle(leap.fromLane()), x2, LaneFrame.middle(leap.toLane()), Look.line(ink, 2)));
        var told = Quantity.span(leap.took() / 1e6) + (leap.usual() > 0 ? "  usual " + Quantity.span(leap.usual() / 1e6) : "");
        sketch.words(Math.min(x2 + 6, frame.width() - 150), LaneFrame.top(leap.toLane()) - 4, told, Type.SMALL, slow ? Ink.UNDETERMINED : Ink.QUIET);
    }
}
