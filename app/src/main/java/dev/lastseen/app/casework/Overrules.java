package dev.lastseen.app.casework;

import dev.lastseen.model.follow.FollowOptions;
import dev.lastseen.model.follow.FollowOptions.Ends;
import dev.lastseen.model.follow.FollowOptions.Known;
import dev.lastseen.model.follow.FollowOptions.NamedHop;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the analyst decided against what was inferred. An immutable value: every decision makes a new one, so the one before can be taken up again.
///
/// @param kind     the followed kind; empty: chosen from the evidence
/// @param route    the hops of the route as [RouteText]; empty: discovered
/// @param ends     systems where messages may begin or end although the route goes on
/// @param clocks   by system, the microseconds by which its clock is ahead
/// @param joins    columns, as `system:field`, whose values count as beginnings of whole identifiers
/// @param readings by SHA-256 of a source's decoded bytes, how to read it
public record Overrules(String kind, String route, Ends ends, SortedMap<String, Long> clocks, SortedSet<String> joins, SortedMap<String, Reading> readings) {
    /// Nothing is overruled.
    public static final Overrules NONE = new Overrules("", "");

    /// How one source is to be read. What is empty is told by its content.
    ///
    /// @param zone an id that [java.time.ZoneId] knows
    /// @param time the field that tells the time of a record
    public record Reading(String format, String system, String zone, String time) {
        public static final Reading AS_FOUND = new Reading("", "", "", "");

        public Reading withFormat(String id) {
            return new Reading(id, system, zone, time);
        }

        public Reading withSystem(String name) {
            return new Reading(format, name, zone, time);
        }

        public Reading withZone(String id) {
            return new Reading(format, system, id, time);
        }

        public Reading withTime(String field) {
            return new Reading(format, system, zone, field);
        }
    }

    public Overrules {
        clocks = Collections.unmodifiableSortedMap(new TreeMap<>(clocks));
        joins = Collections.unmodifiableSortedSet(new TreeSet<>(joins));
        readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
    }

    /// Overrules what is followed and along which route, nothing else.
    public Overrules(String kind, String route) {
        this(kind, route, Ends.NONE, new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
    }

    /// @param name empty: chosen from the evidence
    public Overrules withKind(String name) {
        return new Overrules(name, route, ends, clocks, joins, readings);
    }

    /// @param hops none: discovered
    public Overrules withRoute(List<NamedHop> hops) {
        return withRoute(RouteText.of(hops));
    }

    /// @param text as [RouteText]; empty: discovered
    public Overrules withRoute(String text) {
        return new Overrules(kind, text, ends, clocks, joins, readings);
    }

    public Overrules withEnds(Ends changed) {
        return new Overrules(kind, route, changed, clocks, joins, readings);
    }

    /// @param micros by which the system's clock is ahead
    public Overrules withClock(String system, long micros) {
        var changed = new TreeMap<>(clocks);
        changed.put(system, micros);
        return new Overrules(kind, route, ends, changed, joins, readings);
    }

    /// The system's clock is again what the evidence says.
    public Overrules withoutClock(String system) {
        var changed = new TreeMap<>(clocks);
        changed.remove(system);
        return new Overrules(kind, route, ends, changed, joins, readings);
    }

    /// @param column as `system:field`: its values count as beginnings of whole identifiers
    public Overrules withJoin(String column) {
        var changed = new TreeSet<>(joins);
        changed.add(column);
        return new Overrules(kind, route, ends, clocks, changed, readings);
    }

    /// The column's values count only as what they are.
    public Overrules withoutJoin(String column) {
        var changed = new TreeSet<>(joins);
        changed.remove(column);
        return new Overrules(kind, route, ends, clocks, changed, readings);
    }

    public Overrules withReading(String decodedSha256, Reading reading) {
        var changed = new TreeMap<>(readings);
        if (reading.equals(Reading.AS_FOUND)) changed.remove(decodedSha256);
        else changed.put(decodedSha256, reading);
        return new Overrules(kind, route, ends, clocks, joins, changed);
    }

    /// How to read the source with these decoded bytes.
    public Reading reading(String decodedSha256) {
        return readings.getOrDefault(decodedSha256, Reading.AS_FOUND);
    }

    /// What is asked of the analysis. A [Refusal] where the route cannot be read.
    public FollowOptions options() {
        return new FollowOptions(Optional.of(kind).filter(name -> !name.isBlank()), RouteText.hops(route), ends, Map.copyOf(clocks), List.copyOf(joins), Known.NOTHING);
    }
}
