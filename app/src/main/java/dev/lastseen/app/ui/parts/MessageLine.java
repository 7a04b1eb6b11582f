package dev.lastseen.app.ui.parts;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import java.util.Arrays;
import java.util.List;

/// A message as a row of a short list shows it.
///
/// @param lastSeen name of the system of its furthest sighting
/// @param at       when, in microseconds since 1970 UTC; one of the marks of [dev.lastseen.model.follow.Presence] where nobody knows
public record MessageLine(int message, String name, Outcome outcome, String lastSeen, long at) {
    /// True where it is known when it was last seen.
    boolean isDated() {
        return at != Presence.ABSENT && at != Presence.UNDATED;
    }

    /// Reads the first `most` of some messages; belongs into the background.
    public static List<MessageLine> of(int[] messages, int most, Following following) {
        return Arrays.stream(messages).limit(most).mapToObj(message -> new MessageLine(
                message, following.name(message), following.verdicts().outcome(message), following.systemName(following.verdicts().lastSeen(message)), following.lastSeenAt(message))).toList();
    }
}
