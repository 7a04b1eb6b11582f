package dev.lastseen.model.follow;

/// The ledger of one hop. `seen` = `arrived` + `vanished` + `dropped` + `stuck` + `undetermined`.
///
/// @param from     system of the journey that hands over
/// @param to       system of the journey that should receive
/// @param flow     messages by what became of them on this hop
/// @param marks    what else is known of them
/// @param p50      median latency in microseconds, over messages that both ends saw
/// @param p99      99th percentile of the latency in microseconds
public record Boundary(int from, int to, Flow flow, Marks marks, long p50, long p99) {
    /// @param seen         reached `from` and took this hop, or were lost on it
    /// @param arrived      of these, seen at `to` or beyond
    public record Flow(int seen, int arrived, int vanished, int dropped, int stuck, int undetermined) {
        /// Messages that did not arrive, whatever the reason.
        public int lost() {
            return seen - arrived;
        }
    }

    /// @param unobserved not seen at `to`, which does not see everything, but beyond it
    /// @param skipped    not seen at `to`, which sees nearly everything, but beyond it
    /// @param entered    first seen at `to`, though the route begins earlier
    /// @param duplicated with more than one record at `to`, where nine of ten messages have exactly one
    public record Marks(int unobserved, int skipped, int entered, int duplicated) {}
}
