package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;
import java.util.Locale;

/// Ids that count up in base 36, so that neighbours differ by one character.
final class NearTwins {
    private static final int FIRST = Integer.parseInt("k3zz00", 36);

    private NearTwins() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Ids count up, so every id has near twins. They are other messages, never misspelled copies.");
        incident.truth().route("kiosk>clearing>bank");
        new Flow(incident, dice)
                .messages(number -> new Message(number, "VX" + Integer.toString(FIRST + number, 36).toUpperCase(Locale.ROOT)))
                .first(incident.source("kiosk", Draw.entry(dice)), Stage.says("voucher sold", "voucher"))
                .then(incident.source("clearing", Draw.stated(dice)), 40, 800, 0.012, Stage.says("voucher cleared", "voucher"))
                .then(incident.source("bank", Draw.end(dice)), 90, 2500, 0.010, Stage.says("voucher paid", "voucher"))
                .run(1000, Draw.MONDAY, Pace.every(Duration.ofSeconds(8)));
        return incident;
    }
}
