package dev.lastseen.model.contrast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Puts conditions that select nearly the same messages together, so that one cause is told once. What came in and what was done with it are kept apart: a text that
/// only lost messages bear says no more than that they were lost, and must not hide why.
final class Folding {
    private static final double NEARLY_THE_SAME = 0.9;
    private static final double EQUALLY_WELL = 0.01;
    private static final int MOST = 12;
    private final Rows rows;
    private final List<Group> groups = new ArrayList<>();

    /// Conditions that select nearly the same messages.
    ///
    /// @param members the best first
    record Group(List<Ranking.Found> members) {
        /// The plainest of those that separate as well as the best.
        Ranking.Found told() {
            Ranking.Found told = members.getFirst();
            double least = told.counts().difference() - EQUALLY_WELL;
            for (Ranking.Found member : members) {
                boolean plainer = member.attribute().plainness().compareTo(told.attribute().plainness()) < 0;
                if (plainer && member.counts().difference() >= least) told = member;
            }
            return told;
        }

        /// All but the one told.
        List<Ranking.Found> also() {
            return members.stream().filter(m -> m != told()).toList();
        }
    }

    /// @param found the best first
    Folding(Rows rows, List<Ranking.Found> found) {
        this.rows = rows;
        found.forEach(this::add);
    }

    /// The best first.
    List<Group> groups() {
        return groups;
    }

    private void add(Ranking.Found found) {
        for (Group group : groups) {
            Ranking.Found best = group.members().getFirst();
            if (best.attribute().reaction() == found.attribute().reaction() && alike(best, found) >= NEARLY_THE_SAME) {
                group.members().add(found);
                return;
            }
        }
        if (groups.size() < MOST) groups.add(new Group(new ArrayList<>(List.of(found))));
    }

    /// What both select, in relation to what either selects; the two sides weigh the same whatever their sizes.
    private double alike(Ranking.Found a, Ranking.Found b) {
        var both = (BitSet) a.rows().clone();
        both.and(b.rows());
        var either = (BitSet) a.rows().clone();
        either.or(b.rows());
        return weight(both) / weight(either);
    }

    private double weight(BitSet selected) {
        int these = selected.get(0, rows.these()).cardinality();
        return (double) these / rows.these() + (double) (selected.cardinality() - these) / rows.those();
    }
}
