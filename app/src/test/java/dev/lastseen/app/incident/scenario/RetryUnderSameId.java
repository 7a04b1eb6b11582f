package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;
import java.time.Instant;

/// The client sends again what got no answer, with the order's own id and a new request id each time; what gets through in the end is not lost.
final class RetryUnderSameId {
    private static final int COUNT = 900;
    private static final long PATIENCE = 400_000;

    private final Source shop;
    private final Source stock;
    private final Source courier;
    private final Dice dice;

    private RetryUnderSameId(Incident incident, Dice dice) {
        this.dice = dice;
        shop = incident.source("shop", Draw.stated(dice));
        stock = incident.source("stock", Draw.stated(dice));
        courier = incident.source("courier", Draw.stated(dice));
    }

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Orders without an answer are sent again minutes later, under a new request id. Only those that nobody sends again are lost.");
        incident.truth().route("shop>stock>courier");
        var systems = new RetryUnderSameId(incident, dice);
        var ids = Draw.ids(dice, "order");
        var at = Draw.MONDAY;
        for (int number = 0; number < COUNT; number++) {
            at = Pace.every(Duration.ofSeconds(11)).next(at, dice);
            var order = ids.get();
            boolean early = number > 60 && number < 780;
            boolean fails = early && number % 47 == 5;
            boolean lost = early && number % 97 == 11;
            if (fails) systems.attempt(order, at, /* reached */ 1 + number % 2);
            systems.attempt(order, fails ? at.plusMillis(PATIENCE) : at, lost ? 1 + number % 2 : 3);
            if (!lost) incident.truth().delivered();
            else incident.truth().lost(order, number % 2 == 0 ? Loss.vanished("shop", "stock") : Loss.vanished("stock", "courier"));
        }
        return incident;
    }

    private void attempt(String order, Instant at, int reached) {
        var request = dice.hex(12);
        shop.log(at, "order placed", "order_id", order, "request_id", request);
        var there = dice.after(at, 30, 700);
        if (reached > 1) stock.log(there, "goods reserved", "order_id", order);
        if (reached > 2) courier.log(dice.after(there, 200, 1500), "parcel taken", "order_id", order, "request_id", request);
    }
}
