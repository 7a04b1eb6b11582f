package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.SpanLayout;
import java.time.Duration;

/// A hop that is known only from sampled traces stands between two that are known in full.
final class SampledHop {
    private SampledHop() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Traces are sampled at ten percent: not to be in them means nothing, only the store can tell a loss.");
        incident.truth().route("intake>router>engine>store");
        var ids = Draw.ids(dice, "msg");
        var intake = incident.source("intake", Draw.entry(dice));
        var router = incident.source("router", Draw.stated(dice));
        var engine = incident.source("engine", dice.pick(SpanLayout.OTLP_LINES, SpanLayout.ZIPKIN, SpanLayout.JAEGER));
        var store = incident.source("store", Draw.end(dice));
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()).with("sampled", dice.chance(0.1)))
                .first(intake, Stage.says("received", "message_id"))
                .then(router, 10, 400, 0.006, Stage.says("routed", "message_id"))
                .branch(engine, 20, 900, 0, message -> message.get("sampled").equals("true"), (source, message, at) ->
                        source.log(at, "handle", "trace_id", dice.hex(32), "span_id", dice.hex(16), "millis",
                                dice.between(5, 900), "message.id", message.id()))
                .then(store, 950, 2500, 0.010, Stage.says("stored", "message_id"))
                .run(2000, Draw.MONDAY, Pace.every(Duration.ofSeconds(6)));
        return incident;
    }
}
