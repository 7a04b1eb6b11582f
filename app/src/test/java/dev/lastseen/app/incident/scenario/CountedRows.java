package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.TableLayout;
import java.time.Duration;

/// Two tables number their rows from one on. As messages overtake each other, a message's numbers differ, and nothing is wrong with that.
final class CountedRows {
    private CountedRows() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.HEALTHY, "Both tables number their rows; what overtakes another has another number there.");
        incident.truth().route("desk>press>post");
        var ids = Draw.ids(dice, "letter");
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(incident.source("desk", Draw.stated(dice)), Stage.says("letter written", "letter_id"))
                .then(incident.source("press", TableLayout.NUMBERED), 100, 300, 0, Stage.says("", "letter_id"))
                .then(incident.source("post", TableLayout.NUMBERED), 200, 4000, 0, Stage.says("", "letter_id"))
                .run(900, Draw.MONDAY, Pace.every(Duration.ofSeconds(20)));
        return incident;
    }
}
