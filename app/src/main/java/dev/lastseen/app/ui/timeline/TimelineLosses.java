package dev.lastseen.app.ui.timeline;

import dev.lastseen.app.ui.base.TimeRange;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.follow.Presence;
import java.util.List;

/// The messages behind the marks of the timeline.
final class TimelineLosses {
    private TimelineLosses() {}

    /// Messages that did not arrive and were last seen in a stretch of time.
    ///
    /// @param lane name of the system that saw them last; empty for any
    /// @param most of them
    static List<Integer> of(Work work, String lane, TimeRange span, int most) {
        var following = work.following();
        return following.lost().stream().filter(message -> {
            long at = following.lastSeenAt(message);
            return at != Presence.UNDATED && at != Presence.ABSENT && at >= span.from() && at <= span.to()
                    && (lane.isEmpty() || following.systemName(following.verdicts().lastSeen(message)).equals(lane));
        }).limit(most).toList();
    }
}
