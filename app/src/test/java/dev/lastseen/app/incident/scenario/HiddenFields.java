package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.TextLayout;
import java.time.Duration;

/// No log has the identifier as a plain field: it stands in a path, in JSON inside text, after a colon, in a query.
final class HiddenFields {
    private HiddenFields() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "The parcel number is part of a URL's path or query, of JSON inside a text, or follows a colon.");
        incident.truth().route("proxy>labels>scales>tracking");
        var ids = Draw.ids(dice, "pcl");
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(incident.source("proxy", TextLayout.LOGFMT), (source, message, at) -> source.log(at, "request",
                        "method", "POST", "path", "/v2/parcels/" + message.id() + "/label", "status", 202))
                .then(incident.source("labels", TextLayout.PYTHON), 30, 400, 0.009, (source, message, at) ->
                        source.log(at, "label printed {\"parcel\": \"" + message.id() + "\", \"width_mm\": " + dice.between(60, 210) + "}"))
                .then(incident.source("scales", TextLayout.LOGBACK), 200, 1900, 0.010, (source, message, at) ->
                        source.log(at, "weighed parcel: " + message.id() + ", grams: " + dice.between(40, 9000)))
                .then(incident.source("tracking", TextLayout.BRACKETED), 100, 1500, 0.008, (source, message, at) ->
                        source.log(at, "GET /track?parcel=" + message.id() + "&lang=" + dice.pick("en", "pl", "sv") + " answered"))
                .run(950, Draw.MONDAY, Pace.every(Duration.ofSeconds(9)));
        return incident;
    }
}
