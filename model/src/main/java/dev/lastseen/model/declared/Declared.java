package dev.lastseen.model.declared;

import dev.lastseen.model.follow.AllowedEnd;
import dev.lastseen.model.follow.FollowOptions.Known;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that was declared for a case.
///
/// @param windows maintenance or freeze windows, in which nobody should act
/// @param rates   what systems are expected to say at least
/// @param sampled share of what passes that a system's evidence shows by design, by name, 0 … 1: its silence proves nothing
/// @param ends    where messages may end though the route goes on, in order of their text
public record Declared(Windows windows, List<Rate> rates, SortedMap<String, Double> sampled, List<AllowedEnd> ends) {
    public static final Declared NOTHING = new Declared(Windows.NONE, List.of(), new TreeMap<>(), List.of());
    private static final String WINDOWS = "declared.windows";
    private static final String RATES = "declared.rates";
    private static final String SAMPLED = "declared.sampled";
    private static final String ENDS = "declared.ends";

    public Declared {
        rates = List.copyOf(rates);
        sampled = Collections.unmodifiableSortedMap(new TreeMap<>(sampled));
        ends = ends.stream().distinct().sorted(Comparator.comparing(AllowedEnd::text)).toList();
        if (sampled.values().stream().anyMatch(share -> !(share > 0 && share <= 1))) throw new IllegalArgumentException("A sample shows a share above 0 and up to 1");
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

    public Declared withEnds(List<AllowedEnd> others) {
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
                settings.getOrDefault(ENDS, "").lines().map(Declared::end).toList());
    }

    /// Three cells before the name of the system; a line of one cell is the name alone.
    private static AllowedEnd end(String line) {
        String[] row = line.split("\t", 4);
        return row.length < 4 ? AllowedEnd.at(line) : new AllowedEnd(row[3], row[0], row[1], row[2]);
    }

    /// The names of systems stand last, so that they may hold tabs.
    private static List<String[]> rows(Map<String, String> settings, String name, int cells) {
        return settings.getOrDefault(name, "").lines().map(line -> {
            String[] row = line.split("\t", cells);
            if (row.length < cells) throw new IllegalArgumentException("A setting " + name + " of " + row.length + " parts: " + line);
            return row;
        }).toList();
    }

    public Declared without(Window window) {
        return with(new Windows(windows.all().stream().filter(other -> !other.equals(window)).toList()));
    }

    public Declared with(Rate rate) {
        return with(Stream.concat(without(rate).rates().stream(), Stream.of(rate)).toList());
    }

    public Declared without(Rate rate) {
        return with(rates.stream().filter(other -> !other.equals(rate)).toList());
    }

    /// @param share of what passes that the system's evidence shows, above 0 and up to 1
    public Declared withSampled(String system, double share) {
        var changed = new TreeMap<>(sampled);
        changed.put(system, share);
        return withSampled(changed);
    }

    public Declared withoutSampled(String system) {
        var changed = new TreeMap<>(sampled);
        changed.remove(system);
        return withSampled(changed);
    }

    public Declared with(AllowedEnd end) {
        return withEnds(Stream.concat(ends.stream(), Stream.of(end)).toList());
    }

    public Declared without(AllowedEnd end) {
        return withEnds(ends.stream().filter(other -> !other.equals(end)).toList());
    }

    /// What following messages has to know.
    public Known known() {
        return new Known(sampled.keySet(), ends);
    }

    /// True where nothing at all is declared.
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /// The settings by which a case keeps it; empty texts where nothing is declared.
    public Map<String, String> settings() {
        return Map.of(
                WINDOWS, windows.text(),
                RATES, rates.stream().map(rate -> rate.least() + "\t" + rate.micros() + "\t" + rate.system()).collect(Collectors.joining("\n")),
                SAMPLED, sampled.entrySet().stream().map(e -> e.getValue() + "\t" + e.getKey()).collect(Collectors.joining("\n")),
                ENDS, ends.stream().map(end -> String.join("\t", end.to(), end.field(), end.value(), end.system())).collect(Collectors.joining("\n")));
    }
}
