package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.Fields;
import dev.lastseen.app.incident.evidence.Json;
import dev.lastseen.app.incident.evidence.JsonLayout;
import dev.lastseen.app.incident.evidence.Layout;
import dev.lastseen.app.incident.evidence.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The packer writes one record a batch, which names its messages in an array: a field, or JSON inside the text.
final class Batches {
    private final Dice dice;
    private final Source packer;
    private final boolean asFields;
    private final List<Message> open = new ArrayList<>();
    private String batch;

    private Batches(Dice dice, Source packer, boolean asFields) {
        this.dice = dice;
        this.packer = packer;
        this.asFields = asFields;
        batch = "batch-" + dice.hex(8);
    }

    static Incident tell(Dice dice, Layout layout) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Messages travel in batches. A batch id stands above its messages and must not glue them together.");
        incident.truth().route("collector>packer>loader");
        var ids = Draw.ids(dice, "msg");
        var packer = incident.source("packer", layout);
        var batches = new Batches(dice, packer, layout instanceof JsonLayout);
        var end = new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(incident.source("collector", Draw.stated(dice)), Stage.says("collected", "message_id"))
                .then(packer, 20, 400, 0.008, (source, message, at) -> batches.add(message, at))
                .then(incident.source("loader", Draw.stated(dice)), 90_000, 120_000, 0.010, (source, message, at) ->
                        source.log(at, "loaded", "message_id", message.id(), "batch_id", message.get("batch")))
                .run(1200, Draw.MONDAY, Pace.every(Duration.ofSeconds(3)));
        batches.close(end.plusSeconds(5));
        return incident;
    }

    private void add(Message message, Instant at) {
        open.add(message.with("batch", batch));
        if (open.size() >= dice.between(5, 9)) close(at);
    }

    private void close(Instant at) {
        if (open.isEmpty()) return;
        var fields = Fields.of("batch_id", batch, "message_ids", open.stream().map(Message::id).toList(), "count", open.size());
        if (asFields) packer.log(at, Level.INFO, "batch packed", fields);
        else packer.log(at, "batch packed " + Json.compact(fields));
        open.clear();
        batch = "batch-" + dice.hex(8);
    }
}
