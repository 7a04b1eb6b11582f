package dev.lastseen.model.declared;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Everything that was declared for a case.
///
/// @param windows maintenance or freeze windows, in which nobody should act
/// @param rates   what systems are expected to say at least
/// @param sampled share of what passes that a system's evidence shows by design, by name, 0 … 1: its silence proves nothing
/// @param ends    names of systems where messages may end though the route goes on
public record Declared(Windows windows, List<Rate> rates, SortedMap<String, Double> sampled, Set<String> ends) {
    public static final Declared NOTHING = new Declared(Windows.NONE, List.of(), new TreeMap<>(), Set.of());
    private static final String WINDOWS = "declared.windows";
    private static final String RATES = "declared.rates";
    private static final String SAMPLED = "declared.sampled";
    private static final String ENDS = "declared.ends";

    public Declared {
        rates = List.copyOf(rates);
        sampled = Collections.unmodifiableSortedMap(new TreeMap<>(sampled));
        ends = Collections.unmodifiableSet(new TreeSet<>(ends));
    }

    public Declared with(Windows other) {
        return new Declared(other, rates, sampled, ends);
    }

    public Declared with(List<Rate> others) {
        return new Declared(windows, others, sampled, ends);
    }

    public Declared withSampled(Map<String, Double> others) {
        return new Declared(windows, rates, new TreeMap<>(others), ends);
    }

    public Declared withEnds(Set<String> others) {
        return new Declared(windows, rates, sampled, others);
    }

    /// What the settings of a case hold, by their names.
    ///
    /// @throws IllegalArgumentException where a setting is damaged
    public static Declared of(Map<String, String> settings) {
        var sampled = new TreeMap<String, Double>();
        for (String[] row : rows(settings, SAMPLED, 2)) sampled.put(row[1], Double.valueOf(row[0]));
        return new Declared(
                Windows.parse(settings.getOrDefault(WINDOWS, "")),
                rows(settings, RATES, 3).stream().map(row -> new Rate(row[2], Integer.parseInt(row[0]), Long.parseLong(row[1]))).toList(),
                sampled,
                rows(settings, ENDS, 1).stream().map(row -> row[0]).collect(Collectors.toSet()));
    }

    /// The names of systems stand last, so that they may hold tabs.
    private static List<String[]> rows(Map<String, String> settings, String name, int cells) {
        return settings.getOrDefault(name, "").lines().map(line -> {
            String[] row = line.split("\t", cells);
            if (row.length < cells) throw new IllegalArgumentException("A setting " + name + " of " + row.length + " parts: " + line);
            return row;
        }).toList();
    }

    /// The settings by which a case keeps it; empty texts where nothing is declared.
    public Map<String, String> settings() {
        return Map.of(
                WINDOWS, windows.text(),
                RATES, rates.stream().map(rate -> rate.least() + "\t" + rate.micros() + "\t" + rate.system()).collect(Collectors.joining("\n")),
                SAMPLED, sampled.entrySet().stream().map(e -> e.getValue() + "\t" + e.getKey()).collect(Collectors.joining("\n")),
                ENDS, String.join("\n", ends));
    }
}
