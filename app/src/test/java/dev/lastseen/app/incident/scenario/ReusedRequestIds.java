package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.JsonLayout;
import dev.lastseen.app.incident.evidence.TableLayout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The request id counts to six hundred and begins again every few hours; only the first system knows the ticket.
final class ReusedRequestIds {
    private static final int CYCLE = 600;

    private ReusedRequestIds() {}

    /// @param byChance whether an id is drawn from all that have rested for a while, and not the next in a circle
    static Incident tell(Dice dice, boolean byChance) {
        var incident = new Incident(Truth.Kind.ALIASED,
                "Request ids are reused every few hours: an id names several tickets, each within its own life.");
        incident.truth().route("portal>gateway>ledger");
        var ids = Draw.ids(dice, "ticket");
        var portal = incident.source("portal", Draw.stated(dice));
        var gateway = incident.source("gateway", JsonLayout.MILLIS);
        var ledger = incident.source("ledger", TableLayout.CSV);
        var resting = IntStream.range(4100, 4100 + CYCLE).boxed().collect(Collectors.toCollection(ArrayList::new));
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()).with("rid", reuse(resting, byChance ? dice.between(0, CYCLE / 2) : 0)))
                .first(portal, (source, message, at) ->
                        source.log(at, "ticket opened", "ticket_id", message.id(), "request_id", message.get("rid")))
                .then(gateway, 40, 900, 0.012, (source, message, at) ->
                        source.log(at, "forwarded", "request_id", message.get("rid"), "status", 202))
                .then(ledger, 200, 4000, 0.010, (source, message, at) ->
                        source.log(at, "", "request_id", message.get("rid"), "state", "booked"))
                .run(3 * CYCLE, Draw.MONDAY, Pace.every(Duration.ofSeconds(20)));
        return incident;
    }

    private static int reuse(List<Integer> resting, int which) {
        int rid = resting.remove(/* index */ which);
        resting.add(rid);
        return rid;
    }
}
