package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.Fields;
import dev.lastseen.app.incident.evidence.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// Three systems one after the other, whose names, formats and identifiers differ from seed to seed: the ground on which one thing is odd.
final class Line {
    private static final List<List<String>> NAMES = List.of(List.of("counter", "kitchen", "courier"), List.of("crm", "planner", "field-service"), List.of("scanner", "sorter", "truck"),
            List.of("web-app", "order-api", "stock-db"), List.of("gate", "belt", "carousel"));

    final Dice dice;
    final Incident incident;
    final Source first;
    final Source second;
    final Source third;
    private final String key;
    private final Supplier<String> ids;

    Line(Dice dice, Truth.Kind kind, String story) {
        this.dice = dice;
        incident = new Incident(kind, story);
        var names = dice.pick(NAMES);
        incident.truth().route(String.join(">", names));
        first = incident.source(names.get(0), Draw.stated(dice));
        second = incident.source(names.get(1), Draw.stated(dice));
        third = incident.source(names.get(2), Draw.stated(dice));
        key = dice.pick("case_id", "requestId", "parcel", "ticket.id", "job_id");
        ids = Draw.ids(dice, "job");
    }

    /// The fields of an entry about a message.
    SequencedMap<String, Object> of(Message message, Object... more) {
        var fields = Fields.of(key, message.id());
        Fields.of(more).forEach((name, value) -> fields.put(name, value instanceof Instant ? value.toString() : value));
        return fields;
    }

    /// An ordinary entry about a message.
    void says(Source source, Message message, Instant at, String text, Object... more) {
        source.log(at, Level.INFO, text, of(message, more));
    }

    /// An entry about a message that is not ordinary.
    void says(Source source, Level level, Message message, Instant at, String text, Object... more) {
        source.log(at, level, text, of(message, more));
    }

    /// A system that writes one ordinary entry.
    Stage.Teller plain(String text) {
        return (source, message, at) -> says(source, message, at, text);
    }

    /// So many messages, one every few seconds, through all three.
    Incident run(int count, Stage.Teller one, Stage.Teller two, Stage.Teller three) {
        return run(count, Pace.every(Duration.ofSeconds(6)), one, two, three);
    }

    Incident run(int count, Pace pace, Stage.Teller one, Stage.Teller two, Stage.Teller three) {
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(first, one)
                .then(second, 60, 700, 0, two)
                .then(third, 90, 1900, 0, three)
                .run(count, Draw.MONDAY, pace);
        return incident;
    }

    /// True for a few messages, never the first or the last of `count`, nor two in a row.
    static boolean isOdd(Message message, int count, int every) {
        return message.number() > count / 10 && message.number() < count * 8 / 10 && message.number() % every == every / 2;
    }

    /// Tells the truth about the odd messages: which check names them, at which system.
    void finding(String check, Source at, List<String> messages, Object... more) {
        var fields = Fields.of("messages", messages);
        fields.putAll(Fields.of(more));
        Object[] flat = fields.entrySet().stream().flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue())).toArray();
        incident.truth().finding(check, at.system(), flat);
    }
}
