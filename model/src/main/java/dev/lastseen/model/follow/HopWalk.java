package dev.lastseen.model.follow;

import dev.lastseen.model.Outcome;
import java.util.List;

/// Follows every message over the hops of the route and tells what counts on which of them: each message on the hops that it took, and on the hop on which it
/// was lost. Messages come in ascending order.
final class HopWalk {
    private final Presence presence;
    private final Route route;
    private final Verdicts verdicts;
    private final Absences absences;
    private final Paths paths;
    private final Visitor visitor;

    /// What can count on a hop.
    enum Count {
        SEEN, ARRIVED, VANISHED, DROPPED, STUCK, UNDETERMINED, UNOBSERVED, SKIPPED, ENTERED, DUPLICATED
    }

    /// Receives what counts.
    @FunctionalInterface
    interface Visitor {
        void count(int message, int from, int to, Count what);
    }

    HopWalk(Journeys journeys, Verdicts verdicts, Visitor visitor) {
        this.verdicts = verdicts;
        this.visitor = visitor;
        presence = journeys.presence();
        route = journeys.route();
        absences = new Absences(journeys);
        paths = new Paths(journeys);
    }

    void walk() {
        for (int m = 0; m < presence.messages(); m++) walk(m);
    }

    private void walk(int message) {
        int before = -1;
        for (int system : route.order()) {
            if (!presence.seen(message, system)) continue;
            if (before < 0) enter(message, system);
            else pass(message, before, system);
            before = system;
        }
        if (verdicts.outcome(message) != Outcome.DELIVERED) lose(message);
    }

    private void enter(int message, int system) {
        List<Integer> before = route.before(system);
        if (!before.isEmpty()) visitor.count(message, before.getFirst(), system, Count.ENTERED);
    }

    private void pass(int message, int from, int to) {
        int at = from;
        for (int next : paths.between(from, to)) {
            visitor.count(message, at, next, Count.SEEN);
            visitor.count(message, at, next, Count.ARRIVED);
            if (next != to) visitor.count(message, at, next, absences.isSkipped(message, next) ? Count.SKIPPED : Count.UNOBSERVED);
            at = next;
        }
    }

    private void lose(int message) {
        int from = verdicts.lastSeen(message);
        int missing = verdicts.missingFrom(message);
        if (missing == Verdicts.NOWHERE) return;
        List<Integer> path = paths.between(from, missing);
        if (path.isEmpty()) return;
        visitor.count(message, from, path.getFirst(), Count.SEEN);
        visitor.count(message, from, path.getFirst(), switch (verdicts.outcome(message)) {
            case DROPPED -> Count.DROPPED;
            case STUCK -> Count.STUCK;
            case UNDETERMINED -> Count.UNDETERMINED;
            default -> Count.VANISHED;
        });
    }
}
