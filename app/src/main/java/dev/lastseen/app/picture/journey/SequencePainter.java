package dev.lastseen.app.picture.journey;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Curves;
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
import dev.lastseen.app.picture.journey.JourneyFacts.Leap;
import dev.lastseen.app.picture.journey.JourneyFacts.Missing;
import dev.lastseen.app.picture.journey.JourneyFacts.Role;
import dev.lastseen.app.picture.journey.SequenceRows.Row;
import dev.lastseen.model.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paints a sequence from top to bottom.
final class SequencePainter {
    private static final double GUTTER = 104;
    private static final double HEAD = 34;
    private static final double ROW = 46;
    private static final double RADIUS = 6.5;
    /// Words before a mark stand below the arrow that comes from there.
    private static final double BELOW = 16;

    private final JourneyFacts facts;
    private final double width;
    private final TimeWords times;
    private final Sketch sketch;
    private final @Nullable Subject selected;
    private final List<Row> rows;

    SequencePainter(JourneyFacts facts, double width, TimeWords times, Sketch sketch, @Nullable Subject selected) {
        this.facts = facts;
        this.width = width;
        this.times = times;
        this.sketch = sketch;
        this.selected = selected;
        rows = SequenceRows.of(facts);
    }

    /// Answers how far down the picture reaches.
    double paint() {
        double bottom = y(rows.size() + facts.missing().size()) - 6;
        for (int lane = 0; lane < facts.lanes().size(); lane++) paintLine(lane, bottom);
        for (int row = 0; row < rows.size(); row++) paint(rows.get(row), y(row));
        for (int i = 0; i < facts.missing().size(); i++) paint(facts.missing().get(i), y(rows.size() + i));
        return bottom + 10;
    }

    private static double y(int row) {
        return HEAD + 34 + row * ROW;
    }

    private double pitch() {
        return (width - GUTTER) / Math.max(1, facts.lanes().size());
    }

    private double x(int lane) {
        return GUTTER + pitch() * (lane + 0.32);
    }

    private void paintLine(int number, double bottom) {
        var lane = facts.lanes().get(number);
        double left = GUTTER + pitch() * number + 3;
        var head = new Rect(left, 4, pitch() - 6, HEAD);
        sketch.line(x(number), HEAD + 4, x(number), bottom, Look.line(Ink.HAIRLINE, 1));
        sketch.group(new Mark(new Subject.Station(lane.system()), lane.name() + " (" + lane.format() + ")", head), group -> {
            group.box(head, 6, Look.fill(Ink.LANE));
            group.box(new Rect(left, 4, 5, HEAD), 2.5, Look.fill(Ink.system(number)));
            group.words(left + 13, 26, Widths.fit(lane.name(), Type.LABEL, head.width() - 20), Type.LABEL, Ink.TEXT);
        });
    }

    private void paint(Row row, double y) {
        var main = row.main();
        sketch.words(6, y + 4, main.isDated() ? times.clock(main.time()) : "no time", Type.MONO_SMALL, Ink.QUIET);
        if (row.leap() != null) paintArrow(row.leap(), y);
        double x = x(main.lane());
        boolean ends = main.role() != Role.SIGHTING && facts.identity().outcome() != Outcome.DELIVERED;
        var subject = row.seen().size() == 1 ? new Subject.Sighting(main.record()) : new Subject.Cluster(row.first().record(), row.seen().getLast().record());
        sketch.group(new Mark(subject, name(row), new Rect(x - 10, y - 10, 20, 20)), group -> {
            if (row.seen().stream().anyMatch(seen -> new Subject.Sighting(seen.record()).equals(selected))) group.disc(x, y, 11.5, Look.line(Ink.ACTION, 2));
            if (ends) group.disc(x, y, 9.5, Look.line(Ink.LOSS, 1.5));
            group.disc(x, y, RADIUS, Look.fill(Ink.system(main.lane())).outlined(Ink.BACKGROUND, 1.5));
            boolean said = main.role() == Role.ENDING;
            var told = (row.seen().size() > 1 ? "×" + row.seen().size() + "  " : "") + (said ? facts.identity().outcome().word() + ": " : "") + main.words();
            paintNote(x, y, new Note(told, row.seen().size() == 1 ? main.place() : main.place() + " and more", said ? Ink.LOSS : Ink.TEXT, Ink.ACTION), group);
        });
    }

    private void paintArrow(Leap leap, double y) {
        double from = x(leap.fromLane());
        double to = x(leap.toLane());
        double point = to - Math.signum(to - from) * (RADIUS + 2);
        sketch.line(from, y, point, y, Look.line(Ink.QUIET, 1.5));
        sketch.add(Curves.arrow(point, y, Math.signum(to - from) * 8, Ink.QUIET));
        sketch.centred((from + to) / 2, y - 6, Quantity.span(leap.took() / 1e6), Type.SMALL, Ink.QUIET);
    }

    /// Two lines beside a mark, upon the ground.
    private record Note(String first, String second, Ink ink, Ink secondInk) {}

    private void paintNote(double x, double y, Note note, Sketch group) {
        double behind = width - x - 22;
        double before = x - GUTTER - 22;
        boolean right = behind >= 150 || behind >= before;
        double top = right ? y : y + BELOW;
        double room = right ? behind : before;
        var first = Widths.fit(note.first(), Type.SMALL_STRONG, room);
        var second = Widths.fit(note.second(), Type.MONO_SMALL, room);
        double wide = Math.max(Widths.of(first, Type.SMALL_STRONG), Widths.of(second, Type.MONO_SMALL));
        double left = right ? x + 14 : x - 14 - wide;
        group.box(new Rect(left - 2, top - 12, wide + 4, 28), 0, Look.fill(Ink.BACKGROUND));
        group.add(new Words(right ? left : x - 14, top - 2, first, Type.SMALL_STRONG, note.ink(), right ? Anchor.START : Anchor.END));
        group.add(new Words(right ? left : x - 14, top + 12, second, Type.MONO_SMALL, note.secondInk(), right ? Anchor.START : Anchor.END));
    }

    private void paint(Missing missing, double y) {
        Ink ink = missing.covered() ? Ink.LOSS : Ink.UNDETERMINED;
        double to = x(missing.lane());
        int lastLane = facts.seen().stream().filter(seen -> seen.role() != Role.SIGHTING).mapToInt(seen -> seen.lane()).findFirst().orElse(0);
        sketch.words(6, y + 4, times.clock(missing.until()), Type.MONO_SMALL, ink);
        sketch.line(x(lastLane), y, to - RADIUS - 3, y, Look.dashed(ink, 1.5));
        var lane = facts.lanes().get(missing.lane());
        var name = "Not seen at " + lane.name() + ", where it was due by " + times.full(missing.until());
        sketch.group(new Mark(new Subject.Absence(lane.system()), name, new Rect(to - 10, y - 10, 20, 20)), group -> {
            group.disc(to, y, RADIUS, Look.fill(Ink.BACKGROUND).outlinedDashed(ink, 2));
            paintNote(to, y, new Note(MissingPainter.head(missing), MissingPainter.proof(missing), ink, Ink.QUIET), group);
        });
    }

    private String name(Row row) {
        var lane = facts.lanes().get(row.first().lane()).name();
        var when = row.first().isDated() ? times.full(row.first().time()) : "without a time";
        return (row.seen().size() == 1 ? "Seen" : row.seen().size() + " sightings") + " at " + lane + ", " + when + ", " + row.first().place() + ": " + row.main().words();
    }
}
