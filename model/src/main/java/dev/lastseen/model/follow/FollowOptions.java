package dev.lastseen.model.follow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the analyst overrules.
///
/// @param kind   name of the kind to follow, or one of its columns as `system:field`; empty: chosen from the evidence
/// @param route  hops by names of systems; empty: discovered
/// @param ends   systems that messages may begin or end at, although the route has hops before or behind them
/// @param clocks by name of a system, the microseconds by which its clock is ahead (negative: behind), instead of what the evidence says
public record FollowOptions(Optional<String> kind, List<NamedHop> route, Ends ends, Map<String, Long> clocks) {
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

    public FollowOptions {
        route = List.copyOf(route);
        clocks = Map.copyOf(clocks);
    }

    /// Overrules what is followed and along which route, nothing else.
    public FollowOptions(Optional<String> kind, List<NamedHop> route) {
        this(kind, route, Ends.NONE, Map.of());
    }
}
