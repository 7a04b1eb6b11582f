package dev.lastseen.model.check;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.check.scene.Scene;

/// What became of messages, as checks ask for it.
final class Losses {
    private Losses() {}

    /// True where the message was lost for sure: evidence that does not cover the time proves nothing.
    static boolean isLost(int message, Scene scene) {
        Outcome outcome = scene.verdicts().outcome(message);
        return outcome == Outcome.VANISHED || outcome == Outcome.DROPPED || outcome == Outcome.STUCK;
    }

    /// The systems that saw the message after `system`.
    static boolean isSeenBeyond(int message, int system, Scene scene) {
        for (int other : scene.systems()) {
            if (scene.route().leads(system, other) && scene.presence().seen(message, other)) return true;
        }
        return false;
    }
}
