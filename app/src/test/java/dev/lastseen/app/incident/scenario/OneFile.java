package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.JsonLayout;
import java.time.Duration;

/// A central log holds the lines of all services; a field tells them apart.
final class OneFile {
    private OneFile() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN, "One file holds what four services wrote. Each line names its service.");
        incident.truth().route("frontend>basket>payment>dispatch");
        var ids = Draw.ids(dice, "ord");
        var export = incident.source("export", dice.pick(JsonLayout.LOGSTASH, JsonLayout.ISO, JsonLayout.MILLIS));
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(export.voice("frontend"), Stage.says("order begun", "order_id"))
                .then(export.voice("basket"), 30, 500, 0.010, Stage.says("basket closed", "order_id"))
                .then(export.voice("payment"), 200, 1500, 0.012, Stage.says("payment taken", "order_id"))
                .then(export.voice("dispatch"), 100, 2500, 0.008, Stage.says("parcel packed", "order_id"))
                .run(900, Draw.MONDAY, Pace.every(Duration.ofSeconds(9)));
        return incident;
    }
}
