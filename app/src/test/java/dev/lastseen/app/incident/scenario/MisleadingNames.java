package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// Every system calls its own row number `id`; the message goes by another name in each.
final class MisleadingNames {
    private MisleadingNames() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "All systems have a field called id, and never is it the same thing. Only values show what belongs together.");
        incident.truth().route("reader>checker>keeper");
        var ids = Draw.ids(dice, "scan");
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(incident.source("reader", Draw.stated(dice)), tells(dice, "badge read", "message_id"))
                .then(incident.source("checker", Draw.stated(dice)), 40, 700, 0.012, tells(dice, "badge checked", "ref"))
                .then(incident.source("keeper", Draw.end(dice)), 60, 1800, 0.010, tells(dice, "entry kept", "origin"))
                .run(900, Draw.MONDAY, Pace.every(Duration.ofSeconds(9)));
        return incident;
    }

    private static Stage.Teller tells(Dice dice, String text, String name) {
        return (source, message, at) -> source.log(at, text, "id", dice.digits(7), name, message.id());
    }
}
