package dev.lastseen.model.follow;

import java.util.List;

/// The ledger of one hop, cut into equal spans of time.
///
/// @param buckets in order of time, without those in which nothing happened
public record TimedBoundary(Boundary boundary, List<Bucket> buckets) {
    public TimedBoundary {
        buckets = List.copyOf(buckets);
    }

    /// Which time of a message decides where it counts.
    public enum Clock {
        /// When it was seen where the hop begins.
        ORIGIN,
        /// When it was seen where the hop ends; of what did not arrive, when it was due there.
        RECEIPT
    }

    /// What happened in one span of time. Messages without a time count in none.
    ///
    /// @param start      microseconds since 1970 UTC
    /// @param lost       did not arrive, whatever the reason
    /// @param late       arrived, but only after three times what 99 of 100 take (and a second at least)
    /// @param duplicated of those that arrived, with more than one record at the end of the hop where nine of ten have exactly one
    public record Bucket(long start, int seen, int arrived, int lost, int late, int duplicated) {}
}
