package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// Nine messages in all, and one is lost.
final class NineMessages {
    private NineMessages() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN, "Nine messages in all; one never leaves the switch.");
        incident.truth().route("phone>switch>recorder");
        var ids = Draw.ids(dice, "call");
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(incident.source("phone", Draw.log(dice)), Stage.says("call begins", "call_id"))
                .then(incident.source("switch", Draw.stated(dice)), 30, 300, 0, Stage.says("call put through", "call_id"))
                .then(incident.source("recorder", Draw.end(dice)), 80, 700, 0.1, Stage.says("call recorded", "call_id"))
                .run(9, Draw.MONDAY, Pace.every(Duration.ofMinutes(3)));
        return incident;
    }
}
