package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// The last system's log was copied while it was being written, and ends within a line.
final class CutLog {
    private CutLog() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "The ledger's log ends in the middle of a line. What came after the cut cannot be known from it.");
        incident.truth().route("scanner>conveyor>ledger");
        incident.truth().finding("truncated-source", "ledger");
        var scanner = incident.source("scanner", Draw.stated(dice));
        var conveyor = incident.source("conveyor", Draw.stated(dice));
        var ledger = incident.source("ledger", Draw.stated(dice));
        var ids = Draw.ids(dice, "bag");
        var arrivals = new Arrivals();
        var at = Draw.MONDAY;
        for (int number = 0; number < 1000; number++) {
            at = at.plusMillis(dice.pause(11_000));
            var id = ids.get();
            scanner.log(at, "bag scanned", "bag_id", id, "belt", dice.between(1, 6));
            conveyor.log(dice.after(at, 30, 300), "bag moved", "bag_id", id, "speed", dice.between(10, 99));
            if (number < 600 && number % 67 == 9) {
                incident.truth().lost(id, Loss.vanished("conveyor", "ledger"));
                continue;
            }
            arrivals.add(id, dice.after(at, 320, 2000));
            ledger.log(arrivals.last(), "bag booked", "bag_id", id, "flight", "LS" + dice.digits(3));
        }
        var cut = arrivals.moments().get(dice.between(650, 750));
        ledger.cutAt(cut.plus(Duration.ofMillis(1)));
        arrivals.judge(incident.truth(), moment -> moment.isBefore(cut), "conveyor", "ledger");
        return incident;
    }
}
