package dev.lastseen.model.follow;

import java.util.List;
import java.util.Optional;

/// What the analyst overrules.
///
/// @param kind  name of the kind to follow, or one of its columns as `system:field`; empty: chosen from the evidence
/// @param route hops by names of systems; empty: discovered
public record FollowOptions(Optional<String> kind, List<NamedHop> route) {
    /// Nothing is overruled.
    public static final FollowOptions NONE = new FollowOptions(Optional.empty(), List.of());

    /// A hop by the names of its systems.
    public record NamedHop(String from, String to) {}

    public FollowOptions {
        route = List.copyOf(route);
    }
}
