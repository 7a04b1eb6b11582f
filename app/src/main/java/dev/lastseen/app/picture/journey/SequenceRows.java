package dev.lastseen.app.picture.journey;

import dev.lastseen.app.picture.journey.JourneyFacts.Leap;
import dev.lastseen.app.picture.journey.JourneyFacts.Role;
import dev.lastseen.app.picture.journey.JourneyFacts.Seen;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a sequence: sightings by time, those that repeat at one system joined.
final class SequenceRows {
    private static final int MOST_APART = 3;
    /// What a screen can draw at once, and a person read.
    private static final int MOST_ROWS = 80;

    private SequenceRows() {}

    /// @param leap the way by which the message came to this system first; null where it was there before, or nobody knows from where
    record Row(List<Seen> seen, @Nullable Leap leap) {
        Row {
            seen = List.copyOf(seen);
        }

        Seen first() {
            return seen.getFirst();
        }

        /// The one that matters most.
        Seen main() {
            return seen.stream().filter(one -> one.role() != Role.SIGHTING).findFirst().orElse(first());
        }
    }

    static List<Row> of(JourneyFacts facts) {
        var rows = new ArrayList<Row>();
        var seen = facts.seen();
        boolean[] begun = new boolean[facts.lanes().size()];
        for (int i = 0; i < seen.size(); ) {
            int end = i + 1;
            while (end < seen.size() && seen.get(end).lane() == seen.get(i).lane() && seen.get(end).isDated() == seen.get(i).isDated()) end++;
            int lane = seen.get(i).lane();
            var leap = begun[lane] || !seen.get(i).isDated() ? null : leap(facts, lane);
            if (seen.get(i).isDated()) begun[lane] = true;
            if (end - i <= MOST_APART) {
                for (int k = i; k < end; k++) rows.add(new Row(List.of(seen.get(k)), k == i ? leap : null));
            } else {
                rows.add(new Row(List.of(seen.get(i)), leap));
                rows.add(new Row(seen.subList(i + 1, end), null));
            }
            i = end;
        }
        return rows.size() <= MOST_ROWS ? rows : shortened(rows);
    }

    /// The beginning and the end; what lies between as one row.
    private static List<Row> shortened(List<Row> rows) {
        int half = MOST_ROWS / 2;
        var between = rows.subList(half, rows.size() - half).stream().flatMap(row -> row.seen().stream()).toList();
        var kept = new ArrayList<>(rows.subList(0, half));
        kept.add(new Row(between, null));
        kept.addAll(rows.subList(rows.size() - half, rows.size()));
        return kept;
    }

    private static @Nullable Leap leap(JourneyFacts facts, int lane) {
        return facts.leaps().stream().filter(leap -> leap.toLane() == lane).findFirst().orElse(null);
    }
}
