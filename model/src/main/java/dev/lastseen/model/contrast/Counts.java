package dev.lastseen.model.contrast;

/// How many messages of either side have an attribute.
///
/// @param theseWith messages of the first side (the lost) that have it
/// @param these     all of the first side
/// @param thoseWith messages of the second side (the arrived) that have it
/// @param those     all of the second side
public record Counts(int theseWith, int these, int thoseWith, int those) {
    /// Prevalence in the first side less prevalence in the second; -1 … 1.
    public double difference() {
        return share(theseWith, these) - share(thoseWith, those);
    }

    int with() {
        return theseWith + thoseWith;
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
