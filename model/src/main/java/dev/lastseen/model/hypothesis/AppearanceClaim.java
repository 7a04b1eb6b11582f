package dev.lastseen.model.hypothesis;

import dev.lastseen.model.contrast.Quoted;

/// Words the question of a lost message, whether it ever appeared somewhere, as a claim.
public final class AppearanceClaim {
    private AppearanceClaim() {}

    /// That a message never appeared at a system: supported where its evidence covers the time.
    ///
    /// @param message any of its identifiers
    public static String never(String message, String system) {
        return "messages where identifier = " + Quoted.of(message) + " never appear at " + Quoted.of(system);
    }
}
