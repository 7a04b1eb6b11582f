package dev.lastseen.model.follow;

import java.util.BitSet;

/// The messages that a system holds more than once, though it holds nine of ten exactly once.
final class Duplicates {
    private static final int SINGLE_FOR_EACH = 9;

    private Duplicates() {}

    /// Messages with more than one record at a system of the journey; none where several records a message are usual there.
    static BitSet at(int system, Journeys journeys) {
        var several = new BitSet();
        int once = 0;
        for (int m = 0; m < journeys.presence().messages(); m++) {
            int records = records(m, journeys.presence().system(system), journeys);
            if (records == 1) once++;
            if (records > 1) several.set(m);
        }
        return once >= SINGLE_FOR_EACH * several.cardinality() ? several : new BitSet();
    }

    private static int records(int message, int system, Journeys journeys) {
        Sightings sightings = journeys.sightings();
        int records = 0;
        for (int i = sightings.from(message); i < sightings.to(message); i++) {
            if (journeys.space().system(sightings.record(i)) == system) records++;
        }
        return records;
    }
}
