package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/// The client sends again what got no answer, under a new id; the first attempt stays lost.
final class RetryUnderNewId {
    private RetryUnderNewId() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Lost transfers are sent again under a new id soon after. The first attempt is still a loss.");
        incident.truth().route("wallet>bank>ledger");
        var ids = Draw.ids(dice, "tx");
        var app = incident.source("wallet", Draw.stated(dice));
        var bank = incident.source("bank", Draw.stated(dice));
        var journal = incident.source("ledger", Draw.stated(dice));
        var at = Draw.MONDAY;
        int count = 900;
        for (int number = 0; number < count; number++) {
            at = at.plusMillis(dice.pause(11_000));
            var amount = dice.between(1, 900) + "." + dice.between(10, 99);
            boolean lost = number > 40 && number < 800 && number % 53 == 7;
            if (lost) attempt(incident, app, at, ids, amount);
            var first = lost ? at.plusMillis(dice.between(1200, 1900)) : at;
            var id = attempt(app, first, ids, amount);
            bank.log(dice.after(first, 30, 700), "transfer accepted", "tx_id", id, "amount", amount);
            journal.log(dice.after(first, 750, 1600), "transfer booked", "tx_id", id);
            incident.truth().delivered();
        }
        return incident;
    }

    private static String attempt(Source app, Instant at, Supplier<String> ids, String amount) {
        var id = ids.get();
        app.log(at, "transfer sent", "tx_id", id, "amount", amount);
        return id;
    }

    private static void attempt(Incident incident, Source app, Instant at, Supplier<String> ids, String amount) {
        incident.truth().lost(attempt(app, at, ids, amount), Loss.vanished("wallet", "bank"));
    }
}
