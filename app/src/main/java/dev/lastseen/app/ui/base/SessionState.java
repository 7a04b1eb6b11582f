package dev.lastseen.app.ui.base;

import java.util.Optional;

/// All that a view shows: the case, where the analyst stands in it, and how it looks.
///
/// @param work empty while no case is open
public record SessionState(Optional<Work> work, Focus focus, Look look) {}
