package dev.lastseen.app.ui.boundaries;

import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.follow.Following;
import java.util.List;

/// Walks through the boundaries that lost messages.
final class LosingHops {
    private LosingHops() {}

    /// The focus on the boundary after the one that it is on, the first after the last; the same focus where none lost anything.
    static Focus next(SessionState state, Focus focus) {
        var losing = state.work().map(Work::following).map(LosingHops::of).orElse(List.of());
        if (losing.isEmpty()) return focus;
        int now = focus.boundary().map(losing::indexOf).orElse(-1);
        return focus.at(losing.get((now + 1) % losing.size()));
    }

    private static List<Focus.Hop> of(Following following) {
        return following.boundaries().stream().filter(boundary -> boundary.flow().lost() > 0)
                .map(boundary -> new Focus.Hop(following.systemName(boundary.from()), following.systemName(boundary.to()))).toList();
    }
}
