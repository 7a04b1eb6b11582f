package dev.lastseen.app.casework;

import dev.lastseen.app.casework.Overrules.Reading;
import dev.lastseen.model.follow.FollowOptions.Ends;
import dev.lastseen.model.store.Settings;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Keeps what was overruled in the settings of a case, one setting a decision, so that the audit trail tells each.
public final class OverruleSettings {
    private static final String KIND = "follow.kind";
    private static final String ROUTE = "follow.route";
    private static final String ENTRY = "follow.entry.";
    private static final String TERMINAL = "follow.terminal.";
    private static final String CLOCK = "follow.clock.";
    private static final String JOIN = "follow.join.";
    private static final String FORMAT = "read.format.";
    private static final String SYSTEM = "read.system.";
    private static final String ZONE = "read.zone.";
    private static final String TIME = "read.time.";
    private static final String YES = "yes";

    private OverruleSettings() {}

    public static Overrules load(Settings settings) {
        var all = settings.all();
        var clocks = new TreeMap<String, Long>();
        under(CLOCK, all).forEach((system, micros) -> clocks.put(system, Long.valueOf(micros)));
        return new Overrules(all.getOrDefault(KIND, ""), all.getOrDefault(ROUTE, ""),
                new Ends(List.copyOf(under(ENTRY, all).keySet()), List.copyOf(under(TERMINAL, all).keySet())), clocks, new TreeSet<>(under(JOIN, all).keySet()), readings(all));
    }

    private static SortedMap<String, Reading> readings(Map<String, String> all) {
        var readings = new TreeMap<String, Reading>();
        under(FORMAT, all).forEach((sha, value) -> readings.merge(sha, Reading.AS_FOUND.withFormat(value), (known, _) -> known.withFormat(value)));
        under(SYSTEM, all).forEach((sha, value) -> readings.merge(sha, Reading.AS_FOUND.withSystem(value), (known, _) -> known.withSystem(value)));
        under(ZONE, all).forEach((sha, value) -> readings.merge(sha, Reading.AS_FOUND.withZone(value), (known, _) -> known.withZone(value)));
        under(TIME, all).forEach((sha, value) -> readings.merge(sha, Reading.AS_FOUND.withTime(value), (known, _) -> known.withTime(value)));
        return readings;
    }

    private static Map<String, String> under(String prefix, Map<String, String> all) {
        var found = new TreeMap<String, String>();
        all.forEach((name, value) -> {
            if (name.startsWith(prefix)) found.put(name.substring(prefix.length()), value);
        });
        return found;
    }

    /// Writes only what differs from what is there.
    public static void save(Overrules overrules, Settings settings) {
        var before = spelled(load(settings));
        var after = spelled(overrules);
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(settings::remove);
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name))) settings.put(name, value);
        });
    }

    private static Map<String, String> spelled(Overrules overrules) {
        var all = new TreeMap<String, String>();
        all.put(KIND, overrules.kind());
        all.put(ROUTE, overrules.route());
        overrules.ends().entries().forEach(system -> all.put(ENTRY + system, YES));
        overrules.ends().terminals().forEach(system -> all.put(TERMINAL + system, YES));
        overrules.clocks().forEach((system, micros) -> all.put(CLOCK + system, Long.toString(micros)));
        overrules.joins().forEach(column -> all.put(JOIN + column, YES));
        overrules.readings().forEach((sha, reading) -> {
            all.put(FORMAT + sha, reading.format());
            all.put(SYSTEM + sha, reading.system());
            all.put(ZONE + sha, reading.zone());
            all.put(TIME + sha, reading.time());
        });
        all.values().removeIf(String::isEmpty);
        return all;
    }
}
