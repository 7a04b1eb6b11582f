package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;
import java.time.Instant;

/// One system writes eighty lines about each message, so that its ids are few among its records.
final class EightyLines {
    private static final int LINES = 80;

    private EightyLines() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN, "The builder writes eighty lines about each build, the others one.");
        incident.truth().route("requests>builder>publisher");
        var ids = Draw.ids(dice, "bld");
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(incident.source("requests", Draw.log(dice)), Stage.says("build asked for", "build_id"))
                .then(incident.source("builder", Draw.stated(dice)), 90, 900, 0.02, (source, message, at) ->
                        build(dice, source, message, at))
                .then(incident.source("publisher", Draw.stated(dice)), 70_000, 90_000, 0.03, Stage.says("published", "build_id"))
                .run(260, Draw.MONDAY, Pace.every(Duration.ofSeconds(45)));
        return incident;
    }

    private static void build(Dice dice, Source source, Message message, Instant start) {
        var at = start;
        for (int line = 1; line <= LINES; line++) {
            source.log(at, "step finished", "build_id", message.id(), "step", line, "took_ms", dice.between(2, 700));
            at = dice.after(at, 2, 700);
        }
    }
}
