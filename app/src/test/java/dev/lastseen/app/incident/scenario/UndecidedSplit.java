package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// A router sends messages to one of two systems by chance, so nobody can say where a lost one should have gone.
final class UndecidedSplit {
    private UndecidedSplit() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "No field says which branch a message takes: of a lost one only the two candidates can be named.");
        incident.truth().route("ingress>balancer, balancer>north, balancer>south");
        var ids = Draw.ids(dice, "req");
        var ingress = incident.source("ingress", Draw.stated(dice));
        var balancer = incident.source("balancer", Draw.stated(dice));
        var north = incident.source("north", Draw.stated(dice));
        var south = incident.source("south", Draw.stated(dice));
        var at = Draw.MONDAY;
        for (int number = 0; number < 1300; number++) {
            at = at.plusMillis(dice.pause(7000));
            var id = ids.get();
            var kind = dice.pick("read", "write", "list");
            ingress.log(at, "request", "request_id", id, "kind", kind);
            var next = dice.after(at, 5, 200);
            balancer.log(next, "balanced", "request_id", id, "kind", kind);
            if (number > 60 && number < 1150 && number % 71 == 3) {
                incident.truth().lost(id, Loss.vanished("balancer", null));
            } else {
                (dice.chance(0.5) ? north : south).log(dice.after(next, 20, 800), "served", "request_id", id);
                incident.truth().delivered();
            }
        }
        return incident;
    }
}
