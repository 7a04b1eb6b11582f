package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;
import java.time.Instant;

/// Two flows share nothing but their customers, who are seen at more systems than either kind of message.
final class SharedCustomer {
    private final Dice dice;

    private SharedCustomer(Dice dice) {
        this.dice = dice;
    }

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Bookings and letters have the same customers. A customer is above both, and is no message.");
        incident.truth().route("website>seats>tickets>gate");
        var story = new SharedCustomer(dice);
        var ids = Draw.ids(dice, "bkg");
        new Flow(incident, dice)
                .messages(number -> story.message(number, ids.get()))
                .first(incident.source("website", Draw.stated(dice)), noting("booking_id"))
                .then(incident.source("seats", Draw.stated(dice)), 20, 900, 0.008, noting("booking_id"))
                .then(incident.source("tickets", Draw.stated(dice)), 90, 2000, 0.008, noting("booking_id"))
                .then(incident.source("gate", Draw.stated(dice)), 900, 9000, 0.008, noting("booking_id"))
                .run(1400, Draw.MONDAY, Pace.every(Duration.ofSeconds(9)));
        var letters = Draw.ids(dice, "ltr");
        new Flow(new Incident(Truth.Kind.PLAIN, ""), dice)
                .messages(number -> story.message(number, letters.get()))
                .first(incident.source("writer", Draw.stated(dice)), noting("letter_id"))
                .then(incident.source("post", Draw.stated(dice)), 500, 4000, 0.02, noting("letter_id"))
                .run(500, Draw.MONDAY, Pace.every(Duration.ofSeconds(25)));
        return incident;
    }

    private Message message(int number, String id) {
        return new Message(number, id).with("customer", "cust-" + dice.between(1000, 1160));
    }

    private static Stage.Teller noting(String name) {
        return (Source source, Message message, Instant at) ->
                source.log(at, "done at " + source.system(), name, message.id(), "customer", message.get("customer"));
    }
}
