package dev.lastseen.model.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the collective sightings of a message.
final class Collectives {
    /// A value that more records carry alone, such as a tenant, says nothing about one message.
    private static final int MOST = 200;

    private final Bonds bonds;
    private final Journeys journeys;

    Collectives(Bonds bonds, Journeys journeys) {
        this.bonds = bonds;
        this.journeys = journeys;
    }

    /// A value of a kind that belongs to no single message.
    private record Above(Kind kind, int value) {}

    /// By corrected time; those without a time last.
    List<Collective> of(int message) {
        var found = new ArrayList<Collective>();
        for (var above : above(message)) found.addAll(alone(above));
        found.sort(Comparator.comparing((Collective one) -> journeys.clocks().time(one.record()), Long::compareUnsigned).thenComparingInt(Collective::record));
        return found;
    }

    private Set<Above> above(int message) {
        var above = new LinkedHashSet<Above>();
        Resolution resolution = bonds.resolution();
        RecordIds ids = bonds.ids();
        Sightings sightings = journeys.sightings();
        for (int i = sightings.from(message); i < sightings.to(message); i++) {
            int record = sightings.record(i);
            for (int e = ids.from(record); e < ids.to(record); e++) {
                boolean own = ids.kind(e) == bonds.kind().id() || resolution.owner(ids.kind(e), ids.value(e)) >= 0;
                if (!own) above.add(new Above(bonds.kinds().get(ids.kind(e)), ids.value(e)));
            }
        }
        return above;
    }

    /// The records that carry the value and show no message; none where there are too many.
    private List<Collective> alone(Above above) {
        var text = bonds.values().text(above.kind().numbers()[above.value()]);
        var found = new ArrayList<Collective>();
        int[] into = new int[1];
        for (IdColumn column : above.kind().columns()) {
            for (int i = 0; i < column.records.length && found.size() <= MOST; i++) {
                if (column.values[i] != above.value()) continue;
                if (bonds.resolution().resolve(column.records[i], into) == 0) found.add(new Collective(column.records[i], above.kind().name(), text));
            }
        }
        return found.size() > MOST ? List.of() : found;
    }
}
