package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.TableLayout;
import java.time.Duration;

/// Probes enter at the second system: they were never at the first, and were not lost there.
final class MidwayEntries {
    private MidwayEntries() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN, "Some messages begin midway: self-tests that the collector makes itself.");
        incident.truth().route("forms>collector>clerk>register");
        var ids = Draw.ids(dice, "form");
        var forms = incident.source("forms", Draw.stated(dice));
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()).with("probe", number % 29 == 11))
                .branch(forms, 0, 0, 0, message -> message.get("probe").equals("false"), Stage.says("form sent", "form_id"))
                .then(incident.source("collector", Draw.log(dice)), 50, 700, 0, Stage.says("form collected", "form_id"))
                .then(incident.source("clerk", Draw.stated(dice)), 90, 1900, 0.012, Stage.says("form read", "form_id"))
                .then(incident.source("register", TableLayout.TSV), 40, 600, 0.010, (source, message, at) ->
                        source.log(at, "", "form_id", message.id(), "box", dice.between(1, 12)))
                .run(1200, Draw.MONDAY, Pace.every(Duration.ofSeconds(7)));
        return incident;
    }
}
