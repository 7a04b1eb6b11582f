package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.util.function.Function;

/// A kind of incident.
///
/// @param name the name of its folder
/// @param teller makes the incident from chance
public record Scenario(String name, Function<Dice, Incident> teller) {
    /// The incident of this kind that belongs to the seed.
    public Incident tell(long seed) {
        return teller.apply(new Dice(seed * 1_000_003 + name.hashCode())).done();
    }

    @Override
    public String toString() {
        return name;
    }
}
