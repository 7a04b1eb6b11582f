package dev.lastseen.app.picture.ledger;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Look;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.picture.Widths;
import dev.lastseen.app.picture.ledger.LedgerFacts.Row;
import dev.lastseen.model.follow.TimedBoundary.Bucket;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paints the ledger row by row, and the times below.
final class LedgerPainter {
    static final double LEFT = 186;
    static final double RIGHT = 132;
    private static final double ROW = 56;
    private static final double STRIP = 32;
    private static final double INSET = 12;
    private static final double AXIS = 26;
    private static final double LABEL_ROOM = 64;

    private final LedgerFacts facts;
    private final double width;
    private final TimeWords times;
    private final Sketch sketch;
    private final @Nullable Subject selected;
    private final double cell;
    private final int worst;

    LedgerPainter(LedgerFacts facts, double width, TimeWords times, Sketch sketch, @Nullable Subject selected) {
        this.facts = facts;
        this.width = width;
        this.times = times;
        this.sketch = sketch;
        this.selected = selected;
        cell = (width - LEFT - RIGHT) / Math.max(1, facts.spans());
        worst = facts.rows().stream().flatMap(row -> row.buckets().stream()).mapToInt(Bucket::lost).max().orElse(0);
    }

    /// Answers how far down the picture reaches.
    double paint() {
        double y = 4;
        for (var row : facts.rows()) {
            paint(row, y);
            y += ROW;
        }
        if (!facts.rows().isEmpty()) paintAxis(y);
        return y + AXIS;
    }

    private void paint(Row row, double y) {
        var boundary = row.boundary();
        var subject = new Subject.Hop(boundary.from(), boundary.to());
        var place = new Rect(0, y, width, ROW - 4);
        var name = row.from() + " → " + row.to();
        boolean chosen = subject.equals(selected) || selected instanceof Subject.Bucket(int from, int to, _, _) && from == boundary.from() && to == boundary.to();
        sketch.group(new Mark(subject, name + ": " + totals(row), place), group -> {
            if (chosen) group.box(place, 8, Look.fill(Ink.SELECTION));
            group.words(INSET, y + (caveat(row).isEmpty() ? 30 : 23), Widths.fit(name, Type.LABEL, LEFT - INSET - 10), Type.LABEL, Ink.TEXT);
            var caveat = caveat(row);
            group.words(INSET, y + 39, Widths.fit(caveat, Type.SMALL, LEFT - INSET - 10), Type.SMALL, caveat.contains("undetermined") ? Ink.UNDETERMINED : Ink.QUIET);
            paintCells(row, y + 10, group, chosen ? Ink.BACKGROUND : Ink.LANE);
            paintTotals(row, y);
        });
    }

    private static String totals(Row row) {
        var flow = row.boundary().flow();
        return Quantity.count(flow.seen()) + " seen, " + Quantity.count(flow.arrived()) + " arrived, " + lost(row);
    }

    /// Those of which nobody can tell were not shown to be lost.
    static String lost(Row row) {
        var flow = row.boundary().flow();
        int shown = flow.lost() - flow.undetermined();
        if (flow.lost() == 0) return "none lost";
        return shown > 0 ? Quantity.count(shown) + " lost" : Quantity.count(flow.undetermined()) + " undetermined";
    }

    private static String caveat(Row row) {
        var parts = new ArrayList<String>();
        if (row.boundary().flow().undetermined() > 0) parts.add(Quantity.count(row.boundary().flow().undetermined()) + " undetermined");
        if (row.boundary().marks().unobserved() > 0) parts.add(Quantity.count(row.boundary().marks().unobserved()) + " unobserved");
        if (row.boundary().marks().skipped() > 0) parts.add(Quantity.count(row.boundary().marks().skipped()) + " skipped it");
        int undated = row.boundary().flow().seen() - row.buckets().stream().mapToInt(Bucket::seen).sum();
        if (undated > 0) parts.add(Quantity.count(undated) + " without a time");
        return String.join(", ", parts);
    }

    private void paintTotals(Row row, double y) {
        var flow = row.boundary().flow();
        double right = width - INSET;
        sketch.ending(right, y + 22, Quantity.count(flow.seen()) + " → " + Quantity.count(flow.arrived()), Type.MONO, Ink.TEXT);
        boolean none = flow.lost() == 0;
        sketch.ending(right, y + 39, lost(row), none ? Type.SMALL : Type.NUMBER, none ? Ink.QUIET : lossInk(row));
    }

    /// True where nobody can tell of any message of the row that it was lost.
    private static boolean isOpen(Row row) {
        return row.boundary().flow().lost() == row.boundary().flow().undetermined();
    }

    private static Ink lossInk(Row row) {
        return isOpen(row) ? Ink.UNDETERMINED : Ink.LOSS;
    }

    private void paintCells(Row row, double y, Sketch group, Ink empty) {
        for (int i = 0; i < facts.spans(); i++) {
            long start = facts.from() + i * facts.bucket();
            var place = new Rect(LEFT + i * cell, y, cell - Math.min(3, cell * 0.12), STRIP);
            var bucket = row.buckets().stream().filter(one -> one.start() == start).findFirst().orElse(new Bucket(start, 0, 0, 0, 0, 0));
            boolean covered = row.coverage().covers(start, start) || touches(row, start);
            var subject = new Subject.Bucket(row.boundary().from(), row.boundary().to(), start, facts.bucket());
            group.group(new Mark(subject, words(row, bucket, covered), place), one -> {
                paintGround(covered, place, empty, one);
                if (bucket.lost() > 0) paintLosses(bucket.lost(), place, lossInk(row), one);
                if (subject.equals(selected)) one.box(place, 3, Look.line(Ink.ACTION, 2));
            });
        }
    }

    private boolean touches(Row row, long start) {
        return row.coverage().spans().stream().anyMatch(span -> span.from() < start + facts.bucket() && span.to() >= start);
    }

    private static void paintGround(boolean covered, Rect place, Ink empty, Sketch cell) {
        cell.box(place, 3, Look.fill(empty));
        if (!covered) cell.hatch(place, Ink.QUIET);
    }

    private void paintLosses(int lost, Rect place, Ink ink, Sketch cell) {
        double share = Math.sqrt((double) lost / worst);
        cell.box(place, 3, Look.fill(ink, 0.3 + 0.7 * share));
        var number = brief(lost);
        if (Widths.of(number, Type.SMALL_STRONG) > place.width()) return;
        cell.centred(place.middleX(), place.middleY() + 4, number, Type.SMALL_STRONG, share > 0.55 ? Ink.ON_LOSS : Ink.TEXT);
    }

    /// A count in at most four characters.
    private static String brief(int count) {
        if (count < 1000) return Integer.toString(count);
        return count < 10_000 ? count / 1000 + "." + count % 1000 / 100 + "k" : count < 1_000_000 ? count / 1000 + "k" : count / 1_000_000 + "M";
    }

    private String words(Row row, Bucket bucket, boolean covered) {
        var parts = new ArrayList<>(List.of(Quantity.count(bucket.seen()) + " seen", Quantity.count(bucket.arrived()) + " arrived", Quantity.count(bucket.lost()) + " not arrived"));
        if (bucket.late() > 0) parts.add(Quantity.count(bucket.late()) + " late");
        if (bucket.duplicated() > 0) parts.add(Quantity.count(bucket.duplicated()) + " duplicated");
        return row.from() + " → " + row.to() + ", " + times.span(bucket.start(), bucket.start() + facts.bucket()) + ": " + String.join(", ", parts)
                + (covered ? "" : "; no evidence covers this time");
    }

    private void paintAxis(double y) {
        long step = TimeWords.step((long) (facts.bucket() * Math.max(1, LABEL_ROOM / cell)));
        long end = facts.from() + (facts.spans() - 1) * facts.bucket();
        for (long tick : times.ticks(facts.from(), end, step)) {
            double x = LEFT + (tick - facts.from()) / (double) facts.bucket() * cell;
            sketch.words(x, y + 14, times.tick(tick, step), Type.SMALL, Ink.QUIET);
        }
    }
}
