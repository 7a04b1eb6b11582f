package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Instant;

/// Answers go back through the systems that the request came through.
final class RoundTrips {
    private final Dice dice;
    private final Source gateway;
    private final Source service;
    private final Source database;

    private RoundTrips(Dice dice, Incident incident) {
        this.dice = dice;
        gateway = incident.source("gateway", Draw.stated(dice));
        service = incident.source("service", Draw.stated(dice));
        database = incident.source("database", Draw.stated(dice));
    }

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Gateway and service write again when the answer goes back: the furthest sighting counts, not the latest.");
        incident.truth().route("gateway>service>database");
        var systems = new RoundTrips(dice, incident);
        var ids = Draw.ids(dice, "req");
        var at = Draw.MONDAY;
        for (int number = 0; number < 900; number++) {
            at = at.plusMillis(dice.pause(10_000));
            var id = ids.get();
            boolean lost = number > 40 && number < 800 && number % 61 == 5;
            systems.trip(id, at, !lost);
            if (lost) incident.truth().lost(id, Loss.vanished("service", "database"));
            else incident.truth().delivered();
        }
        return incident;
    }

    private void trip(String id, Instant start, boolean stored) {
        gateway.log(start, "request came in", "request_id", id);
        var served = dice.after(start, 10, 200);
        service.log(served, "request taken up", "request_id", id);
        var kept = dice.after(served, 30, 500);
        if (stored) database.log(kept, "row written", "request_id", id);
        var answered = stored ? dice.after(kept, 5, 90) : served.plusMillis(2000);
        service.log(answered, "answer given", "request_id", id, "took_ms", dice.between(30, 700));
        gateway.log(dice.after(answered, 5, 90), "response went out", "request_id", id, "bytes", dice.between(90, 4000));
    }
}
