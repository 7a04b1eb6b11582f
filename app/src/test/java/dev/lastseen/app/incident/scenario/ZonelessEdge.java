package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Clock;
import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// The one log without a zone stands at an end of the route and shows local time.
final class ZonelessEdge {
    private ZonelessEdge() {}

    static Incident tell(Dice dice, String wrong) {
        var incident = new Incident(Truth.Kind.PLAIN, "The log of the " + wrong + " is in local time without a zone, the others state theirs.");
        incident.truth().route("door>hall>office>register");
        int hours = dice.pick(-6, -2, 1, 3);
        incident.truth().finding("clock-offset", wrong, "seconds", hours * 3600);
        var ids = Draw.ids(dice, "visit");
        var flow = new Flow(incident, dice).messages(number -> new Message(number, ids.get()));
        for (var system : new String[] {"door", "hall", "office", "register"}) {
            boolean zoneless = system.equals(wrong);
            var source = incident.source(system, zoneless ? Draw.zoneless(dice) : Draw.stated(dice));
            if (zoneless) source.clock(Clock.ahead(Duration.ofHours(hours)));
            flow.then(source, 60, 2000, system.equals("door") ? 0 : 0.009, Stage.says("visitor seen", "visit_id"));
        }
        flow.run(1000, Draw.MONDAY, Pace.every(Duration.ofSeconds(11)));
        return incident;
    }
}
