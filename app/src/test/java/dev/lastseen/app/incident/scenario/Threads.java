package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.util.ArrayList;
import java.util.List;

/// Conversations of which about thirty are alive at a time, each with a few messages.
final class Threads {
    private final Dice dice;
    private final List<String> alive = new ArrayList<>();

    Threads(Dice dice) {
        this.dice = dice;
    }

    /// The conversation that the next message belongs to.
    String next() {
        if (alive.size() < 30 || dice.chance(0.4)) {
            alive.add("thr-" + dice.hex(10));
            return alive.getLast();
        }
        if (alive.size() > 30) alive.removeFirst();
        return dice.pick(alive);
    }
}
