package dev.lastseen.model.contrast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks for rules of two attributes where no single one separates the sides: among the messages that meet one of the best conditions, the best condition on any other
/// attribute. So the second need not tell anything by itself; the first must. A bounded search: a few first conditions, each attribute once for each of them.
final class Pairs {
    private static final double SUFFICES = 0.9;
    private static final double BETTER = 0.15;
    private static final double MOST_CHANCE = 0.01;
    private static final int LEAST_MESSAGES = 3;
    private static final int FIRSTS = 5;
    private static final int MOST = 2;
    private final Ranking ranking;
    private final List<Series> series;
    private final Sample sample;

    /// @param p probability of a difference at least as large by chance, times all pairs that were tried
    record Pair(Ranking.Found first, Cut second, BitSet rows, Counts counts, double p) {}

    Pairs(Ranking ranking, List<Series> series, Sample sample) {
        this.ranking = ranking;
        this.series = series;
        this.sample = sample;
    }

    /// @param singles single conditions, the best first
    List<Pair> of(List<Ranking.Found> singles) {
        double best = singles.stream().mapToDouble(f -> f.counts().difference()).max().orElse(1);
        if (best >= SUFFICES) return List.of();
        var found = new ArrayList<Pair>();
        for (Ranking.Found first : singles.stream().filter(f -> !f.attribute().reaction()).limit(FIRSTS).toList()) {
            seconds(first).stream().map(second -> pair(first, second)).flatMap(Optional::stream).filter(p -> p.counts().difference() >= best + BETTER).forEach(found::add);
        }
        found.sort(Comparator.comparingDouble((Pair p) -> -p.counts().difference()).thenComparing(p -> p.second().attribute().plainness()));
        return different(found);
    }

    private List<Cut> seconds(Ranking.Found first) {
        Sample inside = sample.within(first.rows());
        if (inside.these() < LEAST_MESSAGES || inside.those() == 0) return List.of();
        List<Series> others = series.stream().filter(s -> !s.attribute().reaction() && !s.attribute().isOneOf(first.attribute().fields())).toList();
        return Ranking.cuts(others, inside).stream().filter(Cut::isPromising).toList();
    }

    private Optional<Pair> pair(Ranking.Found first, Cut second) {
        BitSet rows = second.rows().get();
        rows.and(first.rows());
        Counts counts = ranking.counts(rows);
        if (counts.theseWith() < LEAST_MESSAGES || second.attribute().reaction()) return Optional.empty();
        double tries = (double) first.cut().tried() * second.tried() * ranking.attributes() * ranking.attributes();
        double p = Ranking.chance(counts) * tries;
        boolean adds = chanceInside(first.counts(), counts) * tries < MOST_CHANCE;
        return p < MOST_CHANCE && adds ? Optional.of(new Pair(first, second, rows, counts, p)) : Optional.empty();
    }

    /// The same for the second condition alone, among the messages that meet the first.
    private static double chanceInside(Counts first, Counts both) {
        return Ranking.chance(new Counts(both.theseWith(), first.theseWith(), both.thoseWith(), first.thoseWith()));
    }

    /// The best ones that do not select the same messages by the same two attributes in the other order.
    private static List<Pair> different(List<Pair> sorted) {
        var told = new ArrayList<Pair>();
        Set<Set<String>> names = new HashSet<>();
        for (Pair pair : sorted) {
            if (told.size() < MOST && names.add(Set.of(pair.first().attribute().name(), pair.second().attribute().name()))
                    && told.stream().noneMatch(other -> other.rows().equals(pair.rows()))) told.add(pair);
        }
        return told;
    }
}
