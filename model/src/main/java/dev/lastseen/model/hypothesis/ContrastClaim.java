package dev.lastseen.model.hypothesis;

import dev.lastseen.model.contrast.Contrasting;
import dev.lastseen.model.contrast.Quoted;

/// Words what sets lost messages apart as a claim that can be tested again when evidence changes.
public final class ContrastClaim {
    private ContrastClaim() {}

    /// A claim with the counts of one row of [dev.lastseen.model.contrast.Contrast#of] for a hop: that all such messages are lost, or, where some arrived, that they are
    /// lost more often.
    ///
    /// @param from name of the system that hands over
    /// @param to   name of the system that should receive
    public static String of(Contrasting row, String from, String to) {
        String claim = "messages where " + row.where() + " are lost at " + Quoted.of(from) + " → " + Quoted.of(to);
        return row.strength().counts().thoseWith() == 0 ? claim : claim + " more often";
    }
}
