package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.TextLayout;
import java.time.Duration;
import java.time.Instant;

/// Each system gives the message a name of its own, and one record at each border knows both.
final class AliasChain {
    private AliasChain() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.ALIASED,
                "Claim, file number, payment reference: three names of one thing. The office stands above them all.");
        incident.truth().route("hotline>registry>payments>bank");
        var ids = Draw.ids(dice, "claim");
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()).with("file", "F" + (70_000 + 3 * number))
                        .with("ref", "RF" + dice.base32(10)).with("office", "office-" + dice.between(1, 7)))
                .first(incident.source("hotline", Draw.stated(dice)), (source, message, at) ->
                        source.log(at, "claim called in", "claim_id", message.id(), "office", message.get("office")))
                .then(incident.source("registry", TextLayout.LOGBACK), 100, 900, 0.010, AliasChain::register)
                .then(incident.source("payments", TextLayout.LOGFMT), 300, 2000, 0.012, (source, message, at) -> source.log(at,
                        "payment ordered", "file", message.get("file"), "payment_ref", message.get("ref"), "office", message.get("office")))
                .then(incident.source("bank", Draw.end(dice)), 200, 3000, 0.008, (source, message, at) ->
                        source.log(at, "paid out", "reference", message.get("ref")))
                .run(900, Draw.MONDAY, Pace.every(Duration.ofSeconds(15)));
        return incident;
    }

    private static void register(Source source, Message message, Instant at) {
        source.log(at, "claim " + message.id() + " registered as " + message.get("file"), "office", message.get("office"));
    }
}
