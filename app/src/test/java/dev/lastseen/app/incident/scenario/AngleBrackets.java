package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.TextLayout;
import java.time.Duration;

/// Message-IDs of mail, with angle brackets, without them, and in prose.
final class AngleBrackets {
    private AngleBrackets() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.ALIASED,
                "One mail server keeps the angle brackets of a Message-ID, one strips them, one writes a sentence around it.");
        incident.truth().route("submission>scanner>delivery");
        new Flow(incident, dice)
                .messages(number -> new Message(number, dice.hex(8) + "." + dice.digits(5) + "@mx" + dice.between(1, 3) + ".example.org"))
                .first(incident.source("submission", TextLayout.SYSLOG_5424), Stage.says("mail submitted", "msgid"))
                .then(incident.source("scanner", TextLayout.LOGFMT), 60, 900, 0.010, (source, message, at) ->
                        source.log(at, "mail scanned", "message_id", "<" + message.id() + ">", "verdict", "clean"))
                .then(incident.source("delivery", TextLayout.LOGBACK), 200, 2500, 0.012, (source, message, at) ->
                        source.log(at, "mail <" + message.id() + "> delivered to box " + dice.between(100, 180) + " in one attempt"))
                .run(850, Draw.MONDAY, Pace.every(Duration.ofSeconds(12)));
        return incident;
    }
}
