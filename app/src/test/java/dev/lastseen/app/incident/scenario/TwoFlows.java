package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// Two flows that never meet lie in one folder; the larger one is followed.
final class TwoFlows {
    private TwoFlows() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Bookings pass four systems, refunds three others. Bookings are followed, refunds are an alternative.");
        incident.truth().route("website>seats>tickets>gate");
        var ids = Draw.ids(dice, "bkg");
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(incident.source("website", Draw.entry(dice)), Stage.says("booked", "booking_id"))
                .then(incident.source("seats", Draw.stated(dice)), 20, 900, 0.006, Stage.says("seat held", "booking"))
                .then(incident.source("tickets", Draw.stated(dice)), 90, 2000, 0.008, Stage.says("issued", "booking_id"))
                .then(incident.source("gate", Draw.end(dice)), 900, 9000, 0.007, Stage.says("admitted", "booking_id"))
                .run(1500, Draw.MONDAY, Pace.every(Duration.ofSeconds(9)));
        refunds(dice, incident);
        return incident;
    }

    private static void refunds(Dice dice, Incident incident) {
        var bystander = new Incident(Truth.Kind.PLAIN, "");
        var ids = Draw.ids(dice, "rfd");
        new Flow(bystander, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(incident.source("claims", Draw.stated(dice)), Stage.says("claimed", "refund_id"))
                .then(incident.source("treasury", Draw.stated(dice)), 500, 4000, 0.02, Stage.says("paid", "refund_id"))
                .then(incident.source("letters", Draw.stated(dice)), 200, 3000, 0.01, Stage.says("written", "refund_id"))
                .run(450, Draw.MONDAY, Pace.every(Duration.ofSeconds(30)));
    }
}
