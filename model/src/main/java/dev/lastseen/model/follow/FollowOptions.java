package dev.lastseen.model.follow;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the analyst overrules.
///
/// @param kind   name of the kind to follow, or one of its columns as `system:field`; empty: chosen from the evidence
/// @param route  hops by names of systems; empty: discovered
/// @param ends   systems that messages may begin or end at, although the route has hops before or behind them
/// @param clocks by name of a system, the microseconds by which its clock is ahead (negative: behind), instead of what the evidence says
/// @param joins  columns, as `system:field`, whose values count as beginnings of whole identifiers ([Following#shortened])
/// @param known  what no evidence says of its own gaps and of ends that are meant
public record FollowOptions(Optional<String> kind, List<NamedHop> route, Ends ends, Map<String, Long> clocks, List<String> joins, Known known) {
    /// Nothing is overruled.
    public static final FollowOptions NONE = new FollowOptions(Optional.empty(), List.of());

    /// A hop by the names of its systems.
    public record NamedHop(String from, String to) {}

    /// Systems by name; those that the evidence does not hold count for nothing.
    ///
    /// @param entries   where messages may begin
    /// @param terminals where they may end: a message that was last seen there is delivered
    public record Ends(List<String> entries, List<String> terminals) {
        public static final Ends NONE = new Ends(List.of(), List.of());

        public Ends {
            entries = List.copyOf(entries);
            terminals = List.copyOf(terminals);
        }
    }

    /// What people know of the systems.
    ///
    /// @param sampled names of systems whose evidence shows only a part of what passes: their silence proves nothing
    /// @param ends    which messages may end although the route goes on
    public record Known(Set<String> sampled, List<AllowedEnd> ends) {
        public static final Known NOTHING = new Known(Set.of(), List.of());

        public Known {
            sampled = Collections.unmodifiableSortedSet(new TreeSet<>(sampled));
            ends = List.copyOf(ends);
        }
    }

    public FollowOptions {
        route = List.copyOf(route);
        clocks = Map.copyOf(clocks);
        joins = List.copyOf(joins);
    }

    /// Overrules what is followed and along which route, nothing else.
    public FollowOptions(Optional<String> kind, List<NamedHop> route) {
        this(kind, route, Ends.NONE, Map.of(), List.of(), Known.NOTHING);
    }

    /// The same, with what is known.
    public FollowOptions with(Known other) {
        return new FollowOptions(kind, route, ends, clocks, joins, other);
    }
}
