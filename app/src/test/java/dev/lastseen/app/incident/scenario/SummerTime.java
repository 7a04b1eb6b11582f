package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Clock;
import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// One log shows local time without a zone while summer time begins or ends.
final class SummerTime {
    private SummerTime() {}

    /// @param change the moment of the change in Berlin
    static Incident tell(Dice dice, Instant change) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "The till's clock jumps by an hour in the night: its offset changes once within the file.");
        incident.truth().route("edge>till>vault");
        var ids = Draw.ids(dice, "pay");
        var edge = incident.source("edge", Draw.stated(dice));
        var till = incident.source("till", Draw.zoneless(dice)).clock(Clock.local(ZoneId.of("Europe/Berlin")));
        var vault = incident.source("vault", Draw.stated(dice));
        incident.truth().finding("clock-offset", "till");
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(edge, Stage.says("payment received", "payment_id"))
                .then(till, 60, 900, 0.012, Stage.says("payment checked", "payment_id"))
                .then(vault, 100, 1500, 0.008, Stage.says("payment kept", "payment_id"))
                .run(1500, change.minus(Duration.ofHours(5)), Pace.every(Duration.ofSeconds(25)));
        return incident;
    }
}
