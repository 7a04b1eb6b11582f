package dev.lastseen.model.contrast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// Puts conditions that select nearly the same messages together, so that one cause is told once. What came in and what was done with it are kept apart: a text that
/// only lost messages bear says no more than that they were lost, and must not hide why.
final class Folding {
    private static final double NEARLY_THE_SAME = 0.9;
    private static final double EQUALLY_WELL = 0.01;
    private static final double NEARLY_ALL = 0.95;
    private static final int MOST = 12;
    private final Rows rows;
    private final List<Group> groups = new ArrayList<>();

    /// Conditions that select nearly the same messages.
    ///
    /// @param members the best first
    record Group(List<Ranking.Found> members) {
        /// The plainest of those that separate as well as the best.
        Ranking.Found told() {
            return members.get(plainest());
        }

        private int plainest() {
            double least = members.getFirst().counts().difference() - EQUALLY_WELL;
            int plainest = 0;
            for (int i = 1; i < members.size(); i++) {
                boolean plainer = members.get(i).attribute().plainness().compareTo(members.get(plainest).attribute().plainness()) < 0;
                if (plainer && members.get(i).counts().difference() >= least) plainest = i;
            }
            return plainest;
        }

        /// All but the one told.
        List<Ranking.Found> also() {
            var also = new ArrayList<>(members);
            also.remove(plainest());
            return also;
        }
    }

    /// @param found the best first
    Folding(Rows rows, List<Ranking.Found> found) {
        this.rows = rows;
        found.forEach(this::add);
    }

    /// The best first. Where one condition alone separates nearly all, what else the same fields tell only echoes it; but of a field that only one side has, its values still
    /// tell something.
    List<Group> groups() {
        return groups.stream().filter(group -> groups.stream().noneMatch(other -> isEcho(group.told(), other))).limit(MOST).toList();
    }

    private static boolean isEcho(Ranking.Found weaker, Group group) {
        double best = group.told().counts().difference();
        return best >= NEARLY_ALL && weaker.counts().difference() < best && group.members().stream().anyMatch(m -> isEcho(weaker.attribute(), m.attribute()));
    }

    private static boolean isEcho(Attribute weaker, Attribute stronger) {
        boolean breakdown = weaker.plainness() == Plainness.VALUE && stronger.plainness() == Plainness.PRESENT;
        return !breakdown && !Collections.disjoint(weaker.fields(), stronger.fields());
    }

    private void add(Ranking.Found found) {
        for (Group group : groups) {
            Ranking.Found best = group.members().getFirst();
            if (best.attribute().reaction() == found.attribute().reaction() && alike(best, found) >= NEARLY_THE_SAME) {
                group.members().add(found);
                return;
            }
        }
        groups.add(new Group(new ArrayList<>(List.of(found))));
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
