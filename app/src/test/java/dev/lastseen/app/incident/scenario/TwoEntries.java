package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// Messages enter at one of two systems and then take one way.
final class TwoEntries {
    private TwoEntries() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN, "Orders come from the app or from the web shop, and meet at the desk.");
        incident.truth().route("mobile>desk>kitchen, webshop>desk");
        var ids = Draw.ids(dice, "ord");
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()).with("app", dice.chance(0.55)))
                .branch(incident.source("mobile", Draw.stated(dice)), 0, 0, 0,
                        message -> message.get("app").equals("true"), Stage.says("ordered", "order_id"))
                .branch(incident.source("webshop", Draw.stated(dice)), 0, 0, 0,
                        message -> message.get("app").equals("false"), Stage.says("ordered", "order_id"))
                .then(incident.source("desk", Draw.stated(dice)), 30, 800, 0.012, Stage.says("order seen", "order_id"))
                .then(incident.source("kitchen", Draw.stated(dice)), 100, 2500, 0.010, Stage.says("order cooked", "order_id"))
                .run(1200, Draw.MONDAY, Pace.every(Duration.ofSeconds(8)));
        return incident;
    }
}
