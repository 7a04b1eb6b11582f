package dev.lastseen.model.contrast;

import dev.lastseen.model.follow.Following;
import dev.lastseen.model.segment.Columns;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SourceRecords;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// What sets some messages apart from others, over every field that they have at one system and over what follows from fields: differences of times, hours, lengths,
/// prefixes, repeated values. Pure: the same evidence gives the same answer. One thread at a time for one [Following].
public final class Contrast {
    private static final int LEAST_MESSAGES = 3;
    private static final int MOST_ROWS = 100_000;
    private static final int LEAST_ROWS = 5_000;
    /// Values that are held at a time: 32 MB of codes.
    private static final int MOST_CELLS = 8_000_000;

    private Contrast() {}

    /// What sets the messages lost between two neighbours of the route (vanished, dropped or stuck there) apart from those that arrived, the strongest first. Messages
    /// whose fate is undetermined are neither. Empty where fewer than three were lost, or nothing sets them apart beyond chance.
    ///
    /// @param from system of the journey that hands over; its records are compared
    /// @param to   system of the journey that should receive
    public static List<Contrasting> of(Following following, int from, int to) {
        var passage = new Passage(following, from);
        return between(following, passage.lost(to), passage.arrived(to), from, Labels.LOSS);
    }

    /// As [#of(Following, int, int)], without some attributes.
    ///
    /// @param excluded names of attributes, or of fields from which they come, as they are printed
    public static List<Contrasting> of(Following following, int from, int to, Set<String> excluded) {
        var passage = new Passage(following, from);
        return between(following, passage.lost(to), passage.arrived(to), from, Labels.LOSS, excluded);
    }

    /// What sets `these` messages apart from `those`, by their records at a system of the journey. Messages that the system never saw are left out.
    public static List<Contrasting> between(Following following, BitSet these, BitSet those, int system, Labels labels) {
        return between(following, these, those, system, labels, Set.of());
    }

    /// The same without some attributes.
    ///
    /// @param excluded names of attributes, or of fields from which they come, as they are printed
    public static List<Contrasting> between(Following following, BitSet these, BitSet those, int system, Labels labels, Set<String> excluded) {
        if (these.cardinality() < LEAST_MESSAGES || those.isEmpty()) return List.of();
        Rows rows = rows(following, these, those, system);
        if (rows.these() < LEAST_MESSAGES || rows.those() == 0) return List.of();
        return Ranking.rank(Gathering.gather(following, rows, system), Sample.of(rows), labels, excluded);
    }

    /// The system of the journey whose records compare two sets best: the one that saw most of both, of equals the first along the route.
    public static int system(Following following, BitSet these, BitSet those) {
        int best = following.route().order()[0];
        double most = -1;
        for (int system : following.route().order()) {
            double share = Math.min(share(following, these, system), share(following, those, system));
            if (share <= most) continue;
            most = share;
            best = system;
        }
        return best;
    }

    private static double share(Following following, BitSet messages, int system) {
        return messages.isEmpty() ? 1 : (double) messages.stream().filter(m -> following.presence().seen(m, system)).count() / messages.cardinality();
    }

    static Rows rows(Following following, BitSet these, BitSet those, int system) {
        int fields = following.space().sources().stream().map(SourceRecords::segment).filter(s -> s.systems().contains(following.systemName(system)))
                .map(Segment::columns).mapToInt(Columns::size).sum();
        int most = Math.clamp(MOST_CELLS / Math.max(1, fields), LEAST_ROWS, MOST_ROWS);
        return Rows.of(following, these, those, system, most);
    }
}
