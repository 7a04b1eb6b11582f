package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.Layout;
import dev.lastseen.app.incident.evidence.TableLayout;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/// The last system's rows bear the time of their export.
final class HourlyExport {
    private HourlyExport() {}

    /// All rows of an hour are exported on the next full hour.
    static Incident hourly(Dice dice, Layout table) {
        return tell(dice, table, HourlyExport::nextHour,
                "The warehouse exports once an hour: a long and uneven delay, but no loss, no offset and no silence.");
    }

    /// Each row is exported an hour after it was made.
    static Incident delayed(Dice dice) {
        return tell(dice, TableLayout.CSV, at -> at.plus(Duration.ofHours(1)),
                "The warehouse gets every row an hour late, and says so in UTC: a delay, not a wrong zone.");
    }

    private static Incident tell(Dice dice, Layout table, UnaryOperator<Instant> export, String story) {
        var incident = new Incident(Truth.Kind.HEALTHY, story);
        incident.truth().route("till>ledger>warehouse");
        var ids = Draw.ids(dice, "sale");
        var till = incident.source("till", Draw.stated(dice));
        var ledger = incident.source("ledger", Draw.stated(dice));
        var warehouse = incident.source("warehouse", table);
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(till, Stage.says("sold", "sale_id"))
                .then(ledger, 50, 800, 0, Stage.says("booked", "sale_id"))
                .then(warehouse, 100, 1000, 0, (source, message, at) ->
                        source.log(export.apply(at), "", "sale_id", message.id(), "amount", dice.between(100, 9999)))
                .run(1100, Draw.MONDAY, Pace.every(Duration.ofSeconds(26)));
        return incident;
    }

    private static Instant nextHour(Instant at) {
        return at.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    }
}
