package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// Half an hour of the middle system's log is missing, while its work went on.
final class HoleInLog {
    private HoleInLog() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "The kitchen's log has a hole. What was served after it was not lost in it; what vanished in it is undetermined.");
        incident.truth().route("waiter>kitchen>table");
        var waiter = incident.source("waiter", Draw.stated(dice));
        var kitchen = incident.source("kitchen", Draw.stated(dice));
        var table = incident.source("table", Draw.stated(dice));
        var ids = Draw.ids(dice, "dish");
        var hole = Draw.MONDAY.plus(Duration.ofMinutes(50));
        var end = hole.plus(Duration.ofMinutes(30));
        var at = Draw.MONDAY;
        for (int number = 0; number < 1000; number++) {
            at = at.plusMillis(dice.pause(9000));
            var id = ids.get();
            waiter.log(at, "dish ordered", "dish_id", id);
            boolean amid = at.isAfter(hole.plusSeconds(120)) && at.isBefore(end.minusSeconds(120));
            boolean beside = at.isBefore(hole.minusSeconds(120)) || at.isAfter(end.plusSeconds(120));
            if (number > 40 && number < 900 && number % 37 == 5 && (amid || beside)) {
                incident.truth().lost(id, amid ? Loss.undetermined("waiter", "kitchen") : Loss.vanished("waiter", "kitchen"));
                continue;
            }
            kitchen.log(dice.after(at, 100, 900), "dish cooked", "dish_id", id);
            table.log(dice.after(at, 1000, 3000), "dish served", "dish_id", id);
            incident.truth().delivered();
        }
        kitchen.forget(hole, end);
        return incident;
    }
}
