package dev.lastseen.app.incident.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// What came to the last system of a route, of which the evidence will show only a part.
final class Arrivals {
    private record Arrival(String message, Instant at) {}

    private final List<Arrival> all = new ArrayList<>();

    void add(String message, Instant at) {
        all.add(new Arrival(message, at));
    }

    /// When the one that was added last arrived.
    Instant last() {
        return all.getLast().at();
    }

    /// All moments of arrival, in order.
    List<Instant> moments() {
        return all.stream().map(Arrival::at).sorted(Comparator.naturalOrder()).toList();
    }

    /// Messages whose arrival is shown are delivered; of the others nothing is known past `lastSeen`.
    void judge(Truth truth, Predicate<Instant> shown, String lastSeen, String missingFrom) {
        for (var arrival : all) {
            if (shown.test(arrival.at())) truth.delivered();
            else truth.lost(arrival.message(), Loss.undetermined(lastSeen, missingFrom));
        }
    }
}
