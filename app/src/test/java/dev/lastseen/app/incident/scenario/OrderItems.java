package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// Orders are split into items, which go on alone; the shop knows orders only.
final class OrderItems {
    private OrderItems() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Each order becomes several items. Items are what gets lost; the shop's records name orders, so they prove nothing of an item.");
        incident.truth().route("splitter>shelves>packing");
        incident.truth().systemsAreOpen();
        var items = Draw.ids(dice, "item");
        var orders = new String[] {"ord-" + dice.hex(10)};
        var shop = incident.source("shop", Draw.stated(dice));
        new Flow(incident, dice)
                .messages(number -> {
                    if (dice.chance(0.35)) orders[0] = "ord-" + dice.hex(10);
                    return new Message(number, items.get()).with("order", orders[0]);
                })
                .first(incident.source("splitter", Draw.stated(dice)), (source, message, at) -> {
                    shop.log(at.minusMillis(dice.between(20, 300)), "order line accepted", "order_id", message.get("order"));
                    source.log(at, "item split off", "order_id", message.get("order"), "item_id", message.id());
                })
                .then(incident.source("shelves", Draw.stated(dice)), 90, 900, 0.011, Stage.says("item picked", "item_id"))
                .then(incident.source("packing", Draw.end(dice)), 200, 2500, 0.012, Stage.says("item packed", "item_id"))
                .run(1300, Draw.MONDAY, Pace.every(Duration.ofSeconds(5)));
        return incident;
    }
}
