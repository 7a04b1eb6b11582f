package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// The system in the middle writes only the beginning of each id: a likeness, not a proof.
final class TruncatedIds {
    private TruncatedIds() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "The relay shortens ids to ten characters. Such a prefix may be proposed as a join, but joins nothing unasked.");
        incident.truth().route("source>sink");
        var source = incident.source("source", Draw.stated(dice));
        var relay = incident.source("relay", Draw.stated(dice));
        var sink = incident.source("sink", Draw.stated(dice));
        new Flow(incident, dice)
                .messages(number -> new Message(number, dice.hex(32)))
                .first(source, (file, message, at) -> {
                    file.log(at, "sent", "message_id", message.id());
                    relay.log(dice.after(at, 30, 600), "relayed", "message_id", message.id().substring(0, 10));
                })
                .then(sink, 700, 2500, 0.015, Stage.says("kept", "message_id"))
                .run(900, Draw.MONDAY, Pace.every(Duration.ofSeconds(10)));
        return incident;
    }
}
