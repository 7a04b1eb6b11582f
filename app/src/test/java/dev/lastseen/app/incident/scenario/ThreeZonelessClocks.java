package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Clock;
import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.TableLayout;
import java.time.Duration;

/// The majority of clocks is wrong, and only the minority says what it shows.
final class ThreeZonelessClocks {
    private ThreeZonelessClocks() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Three logs in local time without a zone agree with each other; the two that state their zone are right.");
        incident.truth().route("web>queue>worker>notify>audit");
        var ids = Draw.ids(dice, "job");
        int minutes = dice.pick(120, -300, 330, 540);
        var local = Clock.ahead(Duration.ofMinutes(minutes));
        var web = incident.source("web", Draw.stated(dice));
        var queue = incident.source("queue", Draw.zoneless(dice)).clock(local);
        var worker = incident.source("worker", Draw.zoneless(dice)).clock(local);
        var notify = incident.source("notify", Draw.stated(dice));
        var audit = incident.source("audit", TableLayout.SEMICOLON).clock(local);
        for (var wrong : new Source[] {queue, worker, audit}) {
            incident.truth().finding("clock-offset", wrong.system(), "seconds", minutes * 60);
        }
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(web, Stage.says("job asked for", "job_id"))
                .then(queue, 20, 300, 0.006, Stage.says("queued", "job_id"))
                .then(worker, 200, 3000, 0.008, Stage.says("done", "job_id"))
                .then(notify, 50, 700, 0.005, Stage.says("mailed", "job_id"))
                .then(audit, 1000, 4000, 0.006, (source, message, at) ->
                        source.log(at, "", "job_id", message.id(), "actor", "u" + dice.between(1, 40)))
                .run(1200, Draw.MONDAY, Pace.every(Duration.ofSeconds(12)));
        return incident;
    }
}
