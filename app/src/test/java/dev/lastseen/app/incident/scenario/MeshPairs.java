package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.JsonLayout;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A mesh sends messages two by two and names both in one record.
final class MeshPairs {
    private final Dice dice;
    private final Source mesh;
    private final List<String> waiting = new ArrayList<>();

    private MeshPairs(Dice dice, Source mesh) {
        this.dice = dice;
        this.mesh = mesh;
    }

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "The mesh coalesces two messages into one frame: a record that names two does not make them one.");
        incident.truth().route("sensors>mesh>historian");
        var ids = Draw.ids(dice, "rdg");
        var mesh = incident.source("mesh", JsonLayout.ISO);
        var pairs = new MeshPairs(dice, mesh);
        var end = new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(incident.source("sensors", Draw.stated(dice)), Stage.says("reading sent", "reading_id"))
                .then(mesh, 10, 90, 0.01, (source, message, at) -> pairs.add(message.id(), at))
                .then(incident.source("historian", Draw.stated(dice)), 30_000, 45_000, 0.01, Stage.says("written", "reading_id"))
                .run(1000, Draw.MONDAY, Pace.every(Duration.ofSeconds(2)));
        pairs.add("none", end.plusSeconds(2));
        return incident;
    }

    private void add(String message, Instant at) {
        waiting.add(message);
        if (waiting.size() < 2) return;
        mesh.log(at, "frame sent", "frame", dice.hex(10), "first", waiting.getFirst(), "second", waiting.getLast());
        waiting.clear();
    }
}
