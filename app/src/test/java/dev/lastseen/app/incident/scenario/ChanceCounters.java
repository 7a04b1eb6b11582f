package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// Orders and customers have numbers of the same range.
final class ChanceCounters {
    private ChanceCounters() {}

    /// @param inStep whether customers are numbered as they come, and so count up beside the orders
    static Incident tell(Dice dice, boolean inStep) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Order numbers and customer numbers overlap by chance. The customer file is no step of an order.");
        incident.truth().route("shop>billing>shipping");
        var shop = incident.source("shop", Draw.log(dice));
        var billing = incident.source("billing", Draw.stated(dice));
        var shipping = incident.source("shipping", Draw.stated(dice));
        var crm = incident.source("crm", Draw.stated(dice));
        int count = 1400;
        var end = new Flow(incident, dice)
                .messages(number -> new Message(number, String.valueOf(20_400 + number)))
                .first(shop, (source, message, at) ->
                        source.log(at, "order placed", "order_no", message.id(), "total", dice.digits(3) + ".90"))
                .then(billing, 80, 1500, 0.008, (source, message, at) -> source.log(at, "invoice written",
                        "order_no", message.id(), "customer_no", dice.between(20_000, 21_900)))
                .then(shipping, 400, 5000, 0.011, Stage.says("parcel handed over", "order"))
                .run(count, Draw.MONDAY, Pace.every(Duration.ofSeconds(8)));
        var at = Draw.MONDAY;
        for (int customer = 20_200; at.isBefore(end); customer++) {
            crm.log(at, "customer updated", "customer", inStep ? customer : dice.between(20_000, 21_900), "operator", "op" + dice.between(1, 9));
            at = at.plusMillis(dice.pause(6500));
        }
        return incident;
    }
}
