package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The system in the middle knows sessions only. Most sessions carry one message, some carry another much later.
final class SessionLives {
    private final Dice dice;
    private final List<String> used = new ArrayList<>();

    private SessionLives(Dice dice) {
        this.dice = dice;
    }

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.ALIASED,
                "A session stands for its message as long as it carries it. One that comes back later must not glue two messages together.");
        incident.truth().route("portal>guard>desk");
        var ids = Draw.ids(dice, "ask");
        var sessions = new SessionLives(dice);
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()).with("session", sessions.next()))
                .first(incident.source("portal", Draw.stated(dice)), (source, message, at) ->
                        source.log(at, "question asked", "question_id", message.id(), "session", message.get("session")))
                .then(incident.source("guard", Draw.stated(dice)), 30, 500, 0.012, Stage.says("session checked", "session", "session"))
                .then(incident.source("desk", Draw.stated(dice)), 90, 1800, 0.012, (source, message, at) ->
                        source.log(at, "question answered", "question_id", message.id(), "session", message.get("session")))
                .run(1200, Draw.MONDAY, Pace.every(Duration.ofSeconds(9)));
        return incident;
    }

    private String next() {
        boolean comesBack = used.size() > 200 && dice.chance(0.02);
        used.add(comesBack ? used.get(dice.between(0, used.size() - 100)) : "s" + dice.hex(14));
        return used.getLast();
    }
}
