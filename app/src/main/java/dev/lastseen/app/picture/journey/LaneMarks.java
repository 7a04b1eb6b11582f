package dev.lastseen.app.picture.journey;

import dev.lastseen.app.picture.journey.JourneyFacts.Role;
import dev.lastseen.app.picture.journey.JourneyFacts.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The sightings of one lane, those that would cover each other joined.
final class LaneMarks {
    private static final double NEAR = 15;

    private LaneMarks() {}

    /// Sightings that are drawn as one mark.
    record Joined(double x, List<Seen> seen) {
        Joined {
            seen = List.copyOf(seen);
        }

        /// The one that matters most to the journey.
        Seen main() {
            return seen.stream().filter(one -> one.role() == Role.ENDING).findFirst()
                    .or(() -> seen.stream().filter(one -> one.role() == Role.LAST).findFirst())
                    .orElse(seen.getFirst());
        }
    }

    /// From left to right.
    static List<Joined> of(List<Seen> lane, ToDoubleFunction<Seen> place) {
        var marks = new ArrayList<Joined>();
        var joined = new ArrayList<Seen>();
        double first = 0;
        for (var seen : lane) {
            double x = place.applyAsDouble(seen);
            if (!joined.isEmpty() && Math.abs(x - first) >= NEAR) {
                marks.add(new Joined(first, joined));
                joined.clear();
            }
            if (joined.isEmpty()) first = x;
            joined.add(seen);
        }
        if (!joined.isEmpty()) marks.add(new Joined(first, joined));
        marks.sort((a, b) -> Double.compare(a.x(), b.x()));
        return marks;
    }
}
