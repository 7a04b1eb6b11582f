package dev.lastseen.model.follow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is known of the journeys before they are judged.
///
/// @param space     all records
/// @param sightings which records show which message
/// @param clocks    corrected times
/// @param presence  first and last time of each message at each system of the journey
/// @param route     the systems in order, and the hops
/// @param coverage  by system of the journey
/// @param passes    by system of the journey: how much of what lies beyond it it saw
record Journeys(RecordSpace space, Sightings sightings, Clocks clocks, Presence presence, Route route, Coverage[] coverage, Vouching.Pass[] passes) {

    /// The nearest systems beyond `system` that can prove an absence; one for each branch of the route. The ends of the route vouch for themselves.
    List<Integer> judges(int system) {
        Set<Integer> judges = new LinkedHashSet<>();
        for (int next : route.next(system)) {
            if (passes[next].vouches() || route.isTerminal(next)) judges.add(next);
            else judges.addAll(judges(next));
        }
        return List.copyOf(judges);
    }
}
