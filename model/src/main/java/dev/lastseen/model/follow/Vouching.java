package dev.lastseen.model.follow;

/// Which systems' evidence can prove an absence: a system vouches if it saw at least 99 % of the messages that were seen beyond it while it was covered.
/// The last systems of the route vouch for themselves; a trace export that keeps every tenth trace does not.
final class Vouching {
    private static final double SHARE = 0.99;

    private final Presence presence;
    private final Route route;
    private final Coverage[] coverage;

    Vouching(Presence presence, Route route, Coverage[] coverage) {
        this.presence = presence;
        this.route = route;
        this.coverage = coverage;
    }

    /// How many messages seen beyond a system it should have seen, and how many it did.
    record Pass(int beyond, int seen) {
        double share() {
            return beyond == 0 ? 1 : (double) seen / beyond;
        }

        boolean vouches() {
            return share() >= SHARE;
        }
    }

    /// By system of the journey.
    Pass[] passes() {
        var passes = new Pass[route.size()];
        for (int system = 0; system < passes.length; system++) passes[system] = pass(system);
        return passes;
    }

    private Pass pass(int system) {
        if (coverage[system].sampled()) return new Pass(1, 0);
        int beyond = 0;
        int seen = 0;
        for (int m = 0; m < presence.messages(); m++) {
            if (!expected(m, system)) continue;
            beyond++;
            if (presence.seen(m, system)) seen++;
        }
        return new Pass(beyond, seen);
    }

    /// True where the message was seen beyond the system, did not take another branch, did not begin beyond it, and the system was covered meanwhile.
    private boolean expected(int message, int system) {
        long until = Presence.ABSENT;
        long since = Presence.ABSENT;
        for (int other = 0; other < route.size(); other++) {
            if (other == system || !presence.seen(message, other)) continue;
            if (route.leads(system, other)) until = earlier(until, presence.first(message, other));
            else if (route.leads(other, system)) since = later(since, presence.last(message, other));
            else return false;
        }
        boolean begun = since != Presence.ABSENT || route.isEntry(system) && presence.seen(message, system);
        if (until == Presence.ABSENT || !begun) return false;
        if (presence.seen(message, system) || until == Presence.UNDATED || since == Presence.UNDATED) return true;
        return coverage[system].covers(Math.min(since, until), until);
    }

    private static long earlier(long a, long b) {
        return a == Presence.ABSENT || a == Presence.UNDATED ? b : b == Presence.UNDATED ? a : Math.min(a, b);
    }

    private static long later(long a, long b) {
        return a == Presence.ABSENT || a == Presence.UNDATED ? b : b == Presence.UNDATED ? a : Math.max(a, b);
    }
}
