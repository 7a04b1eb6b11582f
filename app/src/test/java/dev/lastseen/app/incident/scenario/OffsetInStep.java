package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// The queue counts its records, and its count runs a few steps behind the numbers of the messages.
final class OffsetInStep {
    private OffsetInStep() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Messages and the queue's offsets are numbered alike and almost in step. In one record the two never agree.");
        incident.truth().route("sender>queue>receiver");
        int first = 5000;
        var offset = new AtomicInteger(first - dice.between(3, 9));
        new Flow(incident, dice)
                .messages(number -> new Message(number, String.valueOf(first + number)))
                .first(incident.source("sender", Draw.stated(dice)), Stage.says("sent", "seq"))
                .then(incident.source("queue", Draw.stated(dice)), 20, 300, 0.012, (source, message, at) ->
                        source.log(at, "published", "seq", message.id(), "offset", offset.getAndIncrement()))
                .then(incident.source("receiver", Draw.stated(dice)), 100, 1500, 0.010, Stage.says("received", "seq"))
                .run(1200, Draw.MONDAY, Pace.every(Duration.ofSeconds(7)));
        return incident;
    }
}
