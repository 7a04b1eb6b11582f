package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.JsonLayout;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The packer writes one record a batch, which names its messages in an array.
final class Batches {
    private final Dice dice;
    private final Source packer;
    private final List<Message> open = new ArrayList<>();
    private String batch;

    private Batches(Dice dice, Source packer) {
        this.dice = dice;
        this.packer = packer;
        batch = "batch-" + dice.hex(8);
    }

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Messages travel in batches. A batch id stands above its messages and must not glue them together.");
        incident.truth().route("collector>packer>loader");
        var ids = Draw.ids(dice, "msg");
        var packer = incident.source("packer", JsonLayout.LOGSTASH);
        var batches = new Batches(dice, packer);
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
        packer.log(at, "batch packed", "batch_id", batch, "message_ids", open.stream().map(Message::id).toList(), "count", open.size());
        open.clear();
        batch = "batch-" + dice.hex(8);
    }
}
