package dev.lastseen.model.hypothesis;

/// How many messages bear a claim out. Those that the fate does not concern are in none.
///
/// @param with    messages that meet the condition
/// @param without messages that do not
public record Tally(Side with, Side without) {
    /// @param happened what was foretold happened
    /// @param not      it did not
    /// @param unknown  the evidence does not cover it
    public record Side(int happened, int not, int unknown) {
        int known() {
            return happened + not;
        }

        double share() {
            return known() == 0 ? 0 : (double) happened / known();
        }
    }
}
