package dev.lastseen.app.picture.ledger;

import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.Coverage;
import dev.lastseen.model.follow.TimedBoundary.Bucket;
import dev.lastseen.model.follow.TimedBoundary.Clock;
import java.util.List;

/// What a picture of the ledger shows.
///
/// @param bucket length of a span in microseconds
/// @param from   start of the first span
/// @param spans  number of spans, also empty ones
public record LedgerFacts(long bucket, long from, int spans, Clock clock, List<Row> rows) {
    public LedgerFacts {
        rows = List.copyOf(rows);
    }

    /// One boundary.
    ///
    /// @param coverage of the system that decides in which span a message counts
    public record Row(String from, String to, Boundary boundary, List<Bucket> buckets, Coverage coverage) {
        public Row {
            buckets = List.copyOf(buckets);
        }
    }
}
