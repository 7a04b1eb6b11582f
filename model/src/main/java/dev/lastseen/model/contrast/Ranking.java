package dev.lastseen.model.contrast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.statistics.inference.FisherExactTest;

/// Counts the conditions found on the sample over all rows, keeps those that chance does not explain, and puts them in order.
final class Ranking {
    private static final double LEAST_DIFFERENCE = 0.05;
    private static final int LEAST_MESSAGES = 3;
    private static final double MOST_CHANCE = 0.01;
    private static final FisherExactTest TEST = FisherExactTest.withDefaults();

    private final Rows rows;
    private final Labels labels;
    private final int attributes;

    /// @param attributes number of attributes tried
    private Ranking(Rows rows, Labels labels, int attributes) {
        this.rows = rows;
        this.labels = labels;
        this.attributes = attributes;
    }

    /// A condition that holds, counted over all rows.
    record Found(Cut cut, BitSet rows, Counts counts, double p) {
        Attribute attribute() {
            return cut.attribute();
        }
    }

    /// @param excluded names of attributes or fields that do not count
    static List<Contrasting> rank(Table table, Sample sample, Labels labels, Set<String> excluded) {
        List<Series> series = Traits.of(table, sample).stream().filter(one -> !one.attribute().isOneOf(excluded)).toList();
        List<Cut> cuts = cuts(series, sample);
        var ranking = new Ranking(table.rows(), labels, cuts.size());
        var found = new ArrayList<Found>();
        cuts.stream().filter(Cut::isPromising).map(ranking::count).flatMap(Optional::stream).forEach(found::add);
        // differences within a hundredth count as equal: then what came in is told before what was done with it; what is equal stays in the order of traits
        found.sort(Comparator.comparingLong((Found f) -> -Math.round(100 * f.counts().difference())).thenComparing(f -> f.attribute().reaction())
                .thenComparing(f -> f.attribute().plainness()).thenComparingDouble(f -> -f.counts().difference()));
        var groups = new Folding(table.rows(), found).groups();
        List<Found> told = groups.stream().map(Folding.Group::told).toList();
        var rows = new ArrayList<>(new Pairs(ranking, series, sample).of(told).stream().map(ranking::tell).toList());
        groups.stream().map(ranking::tell).forEach(rows::add);
        return rows;
    }

    /// The best condition of each attribute.
    static List<Cut> cuts(List<Series> series, Sample sample) {
        return series.stream().map(s -> s.cut(sample)).flatMap(Optional::stream).toList();
    }

    Rows rows() {
        return rows;
    }

    /// Number of attributes tried.
    int attributes() {
        return attributes;
    }

    private Optional<Found> count(Cut cut) {
        BitSet selected = cut.rows().get();
        Counts counts = counts(selected);
        if (counts.theseWith() < LEAST_MESSAGES || counts.difference() < LEAST_DIFFERENCE) return Optional.empty();
        double p = chance(counts) * cut.tried() * attributes;
        return p < MOST_CHANCE ? Optional.of(new Found(cut, selected, counts, p)) : Optional.empty();
    }

    /// Counts what is selected.
    Counts counts(BitSet selected) {
        int theseWith = selected.get(0, rows.these()).cardinality();
        return new Counts(theseWith, rows.these(), selected.cardinality() - theseWith, rows.those());
    }

    /// Probability of a difference at least as large by chance, for one try.
    static double chance(Counts c) {
        return TEST.test(new int[][] {{c.theseWith(), c.these() - c.theseWith()}, {c.thoseWith(), c.those() - c.thoseWith()}}).getPValue();
    }

    private Contrasting tell(Pairs.Pair pair) {
        String condition = said(pair.first().cut()) + " and " + said(pair.second());
        String where = where(pair.first().cut()) + " and " + where(pair.second());
        String names = pair.first().attribute().name() + " and " + pair.second().attribute().name();
        return new Contrasting(names, where, new Statement(labels, rows).of(condition, pair.counts()), new Contrasting.Strength(pair.counts(), pair.p()),
                new Selection(rows, pair.rows()), List.of());
    }

    private static String said(Cut cut) {
        return cut.attribute().name() + " " + cut.condition();
    }

    private static String where(Cut cut) {
        return cut.attribute().claim() + " " + cut.exact();
    }

    private Contrasting tell(Folding.Group group) {
        Found told = group.told();
        var statement = new Statement(labels, rows).of(told.cut().condition(), told.counts());
        List<String> also = group.also().stream().map(f -> said(f.cut())).toList();
        return new Contrasting(told.attribute().name(), where(told.cut()), statement, new Contrasting.Strength(told.counts(), told.p()), new Selection(rows, told.rows()), also);
    }
}
