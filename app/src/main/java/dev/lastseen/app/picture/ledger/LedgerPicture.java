package dev.lastseen.app.picture.ledger;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.ledger.LedgerFacts.Row;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.follow.TimedBoundary;
import dev.lastseen.model.follow.TimedBoundary.Bucket;
import dev.lastseen.model.follow.TimedBoundary.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The ledger: a strip for each boundary, a cell for each span of time, darker where more was lost, with the number in it; hatched where no evidence covers the time.
public final class LedgerPicture {
    private static final double CELL = 27;

    private LedgerPicture() {}

    /// What the picture of an analysis shows, in spans as long as the width asks for.
    public static LedgerFacts facts(Following following, Clock clock, double width) {
        long most = Math.max(4, (long) ((width - LedgerPainter.LEFT - LedgerPainter.RIGHT) / CELL));
        long bucket = TimeWords.step(Math.max(1_000_000, reach(following.presence()) / most + 1));
        var rows = following.boundaries(bucket, clock);
        long first = rows.stream().flatMap(row -> row.buckets().stream()).mapToLong(Bucket::start).min().orElse(0);
        long last = rows.stream().flatMap(row -> row.buckets().stream()).mapToLong(Bucket::start).max().orElse(first);
        var shown = rows.stream().map(row -> row(following, row, clock)).toList();
        return new LedgerFacts(bucket, first, shown.isEmpty() ? 0 : (int) ((last - first) / bucket) + 1, clock, shown);
    }

    /// From the first to the last time of any message, in microseconds; 0 where none has a time.
    private static long reach(Presence presence) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (int message = 0; message < presence.messages(); message++) {
            for (int system = 0; system < presence.systems(); system++) {
                if (!presence.dated(message, system)) continue;
                from = Math.min(from, presence.first(message, system));
                to = Math.max(to, presence.last(message, system));
            }
        }
        return from > to ? 0 : to - from;
    }

    private static Row row(Following following, TimedBoundary row, Clock clock) {
        var boundary = row.boundary();
        var coverage = following.coverage(clock == Clock.ORIGIN ? boundary.from() : boundary.to());
        return new Row(following.systemName(boundary.from()), following.systemName(boundary.to()), boundary, row.buckets(), coverage);
    }

    /// The picture, as wide as asked.
    ///
    /// @param selected a hop or a span of it that is shown as selected
    public static Picture of(LedgerFacts facts, double width, TimeWords times, @Nullable Subject selected) {
        var sketch = new Sketch();
        double bottom = new LedgerPainter(facts, width, times, sketch, selected).paint();
        return sketch.picture(width, bottom, "Ledger by " + Quantity.span(facts.bucket() / 1e6), description(facts.rows()));
    }

    private static String description(List<Row> rows) {
        return rows.stream()
                .map(row -> row.from() + " → " + row.to() + ": " + Quantity.count(row.boundary().flow().seen()) + " seen, "
                        + Quantity.count(row.boundary().flow().arrived()) + " arrived, " + LedgerPainter.lost(row))
                .collect(Collectors.joining(". "));
    }
}
