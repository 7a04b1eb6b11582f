package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.TextLayout;
import java.time.Duration;

/// Every log has the same name; only the folders tell the systems apart.
final class EqualNames {
    private EqualNames() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN, "Every log is called app.log and lies in a folder of its system.");
        incident.truth().route("portal>pricing>stock>courier");
        var ids = Draw.ids(dice, "ord");
        var layout = dice.pick(TextLayout.LOGBACK, TextLayout.LOGFMT, TextLayout.PYTHON);
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(incident.source("portal", "portal/app.log", layout), Stage.says("asked", "order_id"))
                .then(incident.source("pricing", "pricing/app.log", layout), 20, 500, 0.007, Stage.says("priced", "order_id"))
                .then(incident.source("stock", "stock/app.log", layout), 50, 900, 0.009, Stage.says("reserved", "order_id"))
                .then(incident.source("courier", "courier/app.log", layout), 90, 2900, 0.006, Stage.says("sent", "order_id"))
                .run(900, Draw.MONDAY, Pace.every(Duration.ofSeconds(11)));
        return incident;
    }
}
