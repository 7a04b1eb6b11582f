package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.TextLayout;
import java.time.Duration;

/// Times without fractions, years and zones: many a message passes two systems within the same second.
final class WholeSeconds {
    private WholeSeconds() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN, "Old syslog everywhere: whole seconds, no year, no zone, and hops of half a second.");
        incident.truth().route("relay>filter>spool>mailbox");
        var ids = Draw.ids(dice, "q");
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(incident.source("relay", TextLayout.SYSLOG_3164), Stage.says("queued", "qid"))
                .then(incident.source("filter", TextLayout.SYSLOG_3164), 100, 900, 0.010, Stage.says("scanned", "qid"))
                .then(incident.source("spool", TextLayout.SYSLOG_3164), 100, 900, 0.010, Stage.says("spooled", "qid"))
                .then(incident.source("mailbox", TextLayout.SYSLOG_3164), 100, 900, 0.010, Stage.says("kept", "qid"))
                .run(1000, Draw.MONDAY, Pace.every(Duration.ofSeconds(7)));
        return incident;
    }
}
