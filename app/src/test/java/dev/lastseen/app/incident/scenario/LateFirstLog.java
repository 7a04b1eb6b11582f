package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;
import java.time.Instant;

/// The first system's log begins later than the others.
final class LateFirstLog {
    private LateFirstLog() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "The first log begins late. Messages from before seem to begin at the second system, and are not lost.");
        incident.truth().route("pump>meter>invoice");
        var ids = Draw.ids(dice, "fuel");
        var pump = incident.source("pump", Draw.stated(dice));
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(pump, Stage.says("pump started", "sale_id"))
                .then(incident.source("meter", Draw.log(dice)), 50, 700, 0, Stage.says("meter read", "sale_id"))
                .then(incident.source("invoice", Draw.stated(dice)), 90, 1600, 0.014, Stage.says("invoice sent", "sale_id"))
                .run(1000, Draw.MONDAY, Pace.every(Duration.ofSeconds(9)));
        pump.forget(Instant.MIN, Draw.MONDAY.plus(Duration.ofMinutes(25)));
        return incident;
    }
}
