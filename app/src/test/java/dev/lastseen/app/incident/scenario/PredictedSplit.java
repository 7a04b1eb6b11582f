package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// A field at the fork decides the branch, and both branches meet again.
final class PredictedSplit {
    private PredictedSplit() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Letters and parcels take different ways from the counter to the register; the kind tells where a lost one should be.");
        incident.truth().route("counter>sorting>letters>register, sorting>parcels>register");
        var ids = Draw.ids(dice, "item");
        var kinds = new String[] {"letter", "letter", "parcel"};
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()).with("kind", dice.pick(kinds)))
                .first(incident.source("counter", Draw.entry(dice)), Stage.says("taken in", "item_id"))
                .then(incident.source("sorting", Draw.stated(dice)), 40, 600, 0.005, (source, message, at) ->
                        source.log(at, "sorted", "item_id", message.id(), "kind", message.get("kind")))
                .branch(incident.source("letters", Draw.stated(dice)), 90, 1800, 0.014,
                        message -> message.get("kind").equals("letter"), Stage.says("stamped", "item_id"))
                .branch(incident.source("parcels", Draw.stated(dice)), 300, 4000, 0.02,
                        message -> message.get("kind").equals("parcel"), Stage.says("weighed", "item_id"))
                .then(incident.source("register", Draw.end(dice)), 50, 900, 0.006, Stage.says("registered", "item_id"))
                .run(1500, Draw.MONDAY, Pace.every(Duration.ofSeconds(8)));
        return incident;
    }
}
