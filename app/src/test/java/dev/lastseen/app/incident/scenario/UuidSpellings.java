package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.JsonLayout;
import dev.lastseen.app.incident.evidence.TableLayout;
import java.time.Duration;
import java.util.Locale;

/// UUIDs with dashes, without them and in capitals.
final class UuidSpellings {
    private UuidSpellings() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.ALIASED, "Each system spells the same UUID in its own way.");
        incident.truth().route("desk>engine>vault");
        new Flow(incident, dice)
                .messages(number -> new Message(number, dice.uuid()))
                .first(incident.source("desk", Draw.stated(dice)), Stage.says("contract drawn up", "contract_id"))
                .then(incident.source("engine", JsonLayout.PINO), 40, 600, 0.011, (source, message, at) ->
                        source.log(at, "contract checked", "contractId", message.id().replace("-", "")))
                .then(incident.source("vault", TableLayout.CSV_OFFSET), 90, 1500, 0.009, (source, message, at) ->
                        source.log(at, "", "CONTRACT", message.id().toUpperCase(Locale.ROOT), "STATE", "FINAL"))
                .run(900, Draw.MONDAY, Pace.every(Duration.ofSeconds(14)));
        return incident;
    }
}
