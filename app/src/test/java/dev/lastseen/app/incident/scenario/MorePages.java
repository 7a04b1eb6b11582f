package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.ApiLayout;
import dev.lastseen.app.incident.evidence.Dice;
import java.time.Instant;

/// The last page of a dump, which runs from new to old, says that there is more.
final class MorePages {
    private MorePages() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "The carrier's list was not fetched to its end: of the older half of the messages nothing is known there.");
        incident.truth().route("shop>mailer>carrier");
        incident.truth().finding("truncated-source", "carrier");
        var shop = incident.source("shop", Draw.stated(dice));
        var mailer = incident.source("mailer", Draw.stated(dice));
        var shape = dice.pick(ApiLayout.Shape.PAGES, ApiLayout.Shape.PAGE_LINES);
        var carrier = incident.source("carrier", new ApiLayout(shape, false, "created_at", 50, false));
        var ids = Draw.ids(dice, "sms");
        var arrivals = new Arrivals();
        var at = Draw.MONDAY;
        for (int number = 0; number < 1000; number++) {
            at = at.plusMillis(dice.pause(8_000));
            var id = ids.get();
            shop.log(at, "notice wanted", "notice_id", id, "language", dice.pick("en", "de", "pt"));
            mailer.log(dice.after(at, 50, 500), "notice handed over", "notice_id", id);
            if (number > 550 && number < 880 && number % 41 == 3) {
                incident.truth().lost(id, Loss.vanished("mailer", "carrier"));
                continue;
            }
            arrivals.add(id, dice.after(at, 550, 2600));
            carrier.log(arrivals.last(), "", "id", id, "status", "delivered", "segments", dice.between(1, 3));
        }
        var oldest = arrivals.moments().get(arrivals.moments().size() - 500);
        carrier.forget(Instant.MIN, oldest);
        arrivals.judge(incident.truth(), moment -> !moment.isBefore(oldest), "mailer", "carrier");
        return incident;
    }
}
