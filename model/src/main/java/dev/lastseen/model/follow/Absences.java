package dev.lastseen.model.follow;

import java.util.Set;

/// Tells a step that was passed over from one that merely was not observed.
final class Absences {
    private static final double SEES_NEARLY_ALL = 0.9;
    private static final Set<String> TRACES = Set.of("otlp-traces", "jaeger", "zipkin", "tempo", "x-ray");

    private final Journeys journeys;
    private final boolean[] traces;

    Absences(Journeys journeys) {
        this.journeys = journeys;
        traces = new boolean[journeys.route().size()];
        for (int system = 0; system < traces.length; system++) traces[system] = isTraced(journeys.presence().system(system));
    }

    private boolean isTraced(int system) {
        String name = journeys.space().systems().get(system);
        return journeys.space().sources().stream().anyMatch(s -> TRACES.contains(s.source().format()) && s.segment().systems().contains(name));
    }

    /// True where the system should have seen the message: it sees at least nine of ten of those seen beyond it, is no trace export, and covered the time.
    boolean isSkipped(int message, int system) {
        return !traces[system] && journeys.passes()[system].share() >= SEES_NEARLY_ALL && covered(message, system);
    }

    private boolean covered(int message, int system) {
        Presence presence = journeys.presence();
        long since = Long.MAX_VALUE;
        long until = Long.MAX_VALUE;
        for (int other = 0; other < journeys.route().size(); other++) {
            if (!presence.dated(message, other)) continue;
            if (journeys.route().leads(other, system)) since = since == Long.MAX_VALUE ? presence.last(message, other) : Math.max(since, presence.last(message, other));
            if (journeys.route().leads(system, other)) until = Math.min(until, presence.first(message, other));
        }
        return since != Long.MAX_VALUE && until != Long.MAX_VALUE && journeys.coverage()[system].covers(Math.min(since, until), until);
    }
}
