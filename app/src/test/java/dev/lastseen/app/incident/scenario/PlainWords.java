package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.Fields;
import dev.lastseen.app.incident.evidence.Level;
import java.time.Duration;
import java.time.Instant;

/// The router says what it does: it drops some messages, parks others, and lets some of those go again.
final class PlainWords {
    private PlainWords() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Some messages are dropped or quarantined with a word, some vanish after harmless talk of drop boxes.");
        incident.truth().route("gate>router>depot");
        var gate = incident.source("gate", Draw.stated(dice));
        var router = incident.source("router", Draw.stated(dice));
        var depot = incident.source("depot", Draw.stated(dice));
        var ids = Draw.ids(dice, "crate");
        var at = Draw.MONDAY;
        for (int number = 0; number < 1000; number++) {
            at = at.plus(Duration.ofMillis(dice.pause(9000)));
            var id = ids.get();
            gate.log(at, "crate entered", "crate_id", id);
            var routed = dice.after(at, 50, 600);
            router.log(routed, "crate put in dropbox " + dice.between(1, 9), "crate_id", id);
            boolean steady = number > 30 && number < 880;
            var end = steady ? end(incident, router, id, number % 59, routed.plusMillis(40)) : End.ARRIVES;
            if (end == End.ARRIVES) {
                depot.log(dice.after(routed, 700, 2800), "crate stored", "crate_id", id);
                incident.truth().delivered();
            }
        }
        return incident;
    }

    private enum End { ARRIVES, IS_LOST }

    private static End end(Incident incident, Source router, String id, int fate, Instant at) {
        switch (fate) {
            case 3 -> {
                router.log(at, Level.WARN, "crate dropped: no rule for its label", Fields.of("crate_id", id));
                incident.truth().lost(id, Loss.dropped("router", "depot"));
            }
            case 17 -> {
                router.log(at, Level.WARN, "crate quarantined", Fields.of("crate_id", id));
                incident.truth().lost(id, Loss.stuck("router", "depot"));
            }
            case 31 -> incident.truth().lost(id, Loss.vanished("router", "depot"));
            case 43 -> {
                router.log(at, Level.WARN, "crate quarantined", Fields.of("crate_id", id));
                router.log(at.plusMillis(300), "crate released from quarantine", "crate_id", id);
                return End.ARRIVES;
            }
            default -> {
                return End.ARRIVES;
            }
        }
        return End.IS_LOST;
    }
}
