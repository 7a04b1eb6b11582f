package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// All messages of one class end at the filter: a loss that may be meant.
final class SpamEnd {
    private SpamEnd() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Everything of class spam ends at the filter. That may be meant, but only a person can say so.");
        incident.truth().route("smtp>filter>mailbox");
        incident.truth().contrast("filter", "mailbox", "class");
        var ids = Draw.ids(dice, "mail");
        var smtp = incident.source("smtp", Draw.stated(dice));
        var filter = incident.source("filter", Draw.stated(dice));
        var mailbox = incident.source("mailbox", Draw.stated(dice));
        var at = Draw.MONDAY;
        for (int number = 0; number < 1000; number++) {
            at = at.plus(Duration.ofMillis(dice.pause(9000)));
            var id = ids.get();
            boolean spam = number > 30 && number < 900 && dice.chance(0.11);
            smtp.log(at, "mail accepted", "mail_id", id, "bytes", dice.between(700, 90_000));
            var next = dice.after(at, 20, 400);
            filter.log(next, "mail rated", "mail_id", id, "class", spam ? "spam" : dice.pick("ham", "list"), "score", dice.between(1, 9));
            if (spam) {
                incident.truth().lost(id, Loss.vanished("filter", "mailbox"));
            } else {
                mailbox.log(dice.after(next, 40, 900), "mail kept", "mail_id", id);
                incident.truth().delivered();
            }
        }
        return incident;
    }
}
