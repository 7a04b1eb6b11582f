package dev.lastseen.app.picture.journey;

import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Look;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Shape.Anchor;
import dev.lastseen.app.picture.Shape.Words;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.picture.Widths;
import dev.lastseen.app.picture.journey.JourneyFacts.Role;
import dev.lastseen.app.picture.journey.JourneyFacts.Seen;
import dev.lastseen.app.picture.journey.LaneMarks.Joined;
import dev.lastseen.model.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paints the sightings of a lane, each with its words and its place where there is room for them.
final class SightingPainter {
    private static final double LEAST_ROOM = 64;
    private static final double MOST_ROOM = 330;
    private static final double RADIUS = 7.5;

    private final JourneyFacts facts;
    private final TimeWords times;
    private final Sketch sketch;
    private final @Nullable Subject selected;

    SightingPainter(JourneyFacts facts, TimeWords times, Sketch sketch, @Nullable Subject selected) {
        this.facts = facts;
        this.times = times;
        this.sketch = sketch;
        this.selected = selected;
    }

    /// @param end how far to the right words may reach
    void paint(int lane, List<Joined> marks, double end) {
        double left = LaneFrame.LEFT;
        for (int i = 0; i < marks.size(); i++) {
            double right = i + 1 < marks.size() ? marks.get(i + 1).x() - 14 : end;
            left = paint(lane, marks.get(i), left, right);
        }
    }

    /// Answers where the words of the next mark may begin.
    private double paint(int lane, Joined mark, double left, double right) {
        double y = LaneFrame.middle(lane);
        var main = mark.main();
        var subject = mark.seen().size() == 1
                ? new Subject.Sighting(main.record())
                : new Subject.Cluster(mark.seen().getFirst().record(), mark.seen().getLast().record());
        boolean ends = facts.identity().outcome() != Outcome.DELIVERED && main.role() != Role.SIGHTING;
        boolean behind = right - mark.x() - 16 >= LEAST_ROOM;
        boolean before = !behind && main.role() != Role.SIGHTING && mark.x() - 16 - left >= LEAST_ROOM;
        sketch.group(new Mark(subject, name(mark), new Rect(mark.x() - 11, y - 11, 22, 22)), group -> {
            if (isSelected(mark)) group.disc(mark.x(), y, 12.5, Look.line(Ink.ACTION, 2));
            if (ends) group.disc(mark.x(), y, 10.5, Look.line(Ink.LOSS, 1.5));
            if (mark.seen().size() > 1) group.disc(mark.x() + 3, y, RADIUS, Look.fill(Ink.system(lane), 0.45));
            group.disc(mark.x(), y, RADIUS, Look.fill(Ink.system(lane)).outlined(Ink.LANE, 1.5));
            if (behind) paintWords(mark, mark.x() + 16, Math.min(MOST_ROOM, right - mark.x() - 16), Anchor.START, group);
            if (before) paintWords(mark, mark.x() - 16, Math.min(MOST_ROOM, mark.x() - 16 - left), Anchor.END, group);
            boolean counted = mark.seen().size() > 1 && right + 12 - mark.x() > Widths.of("×" + mark.seen().size(), Type.SMALL_STRONG);
            if (!behind && !before && counted) group.centred(mark.x(), y - 12, "×" + mark.seen().size(), Type.SMALL_STRONG, Ink.TEXT);
        });
        return behind ? right : mark.x() + 14;
    }

    private boolean isSelected(Joined mark) {
        return selected instanceof Subject.Sighting(int record) && mark.seen().stream().anyMatch(seen -> seen.record() == record);
    }

    private void paintWords(Joined mark, double x, double room, Anchor anchor, Sketch group) {
        var main = mark.main();
        double y = LaneFrame.middle(main.lane());
        boolean said = main.role() == Role.ENDING;
        var told = (mark.seen().size() > 1 ? "×" + mark.seen().size() + "  " : "") + (said ? facts.identity().outcome().word() + ": " : "") + main.words();
        group.add(new Words(x, y - 3, Widths.fit(told, Type.SMALL_STRONG, room), Type.SMALL_STRONG, said ? Ink.LOSS : Ink.TEXT, anchor));
        group.add(new Words(x, y + 12, Widths.fit(place(mark), Type.MONO_SMALL, room), Type.MONO_SMALL, Ink.ACTION, anchor));
    }

    private static String place(Joined mark) {
        var main = mark.main();
        return mark.seen().size() == 1 ? main.place() : main.place() + " and " + (mark.seen().size() - 1) + " more";
    }

    private String name(Joined mark) {
        var lane = facts.lanes().get(mark.main().lane()).name();
        if (mark.seen().size() == 1) return "Seen at " + lane + ", " + when(mark.main()) + ", " + mark.main().place() + ": " + mark.main().words();
        return mark.seen().size() + " sightings at " + lane + ", " + when(mark.seen().getFirst()) + " – " + when(mark.seen().getLast()) + ", the first in "
                + mark.seen().getFirst().place() + ": " + mark.seen().getFirst().words();
    }

    private String when(Seen seen) {
        return seen.isDated() ? times.full(seen.time()) : "without a time";
    }
}
