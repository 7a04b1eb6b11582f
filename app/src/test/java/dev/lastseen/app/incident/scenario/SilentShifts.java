package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.Fields;
import dev.lastseen.app.incident.evidence.Level;
import dev.lastseen.app.incident.evidence.TextLayout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A system goes wrong from one moment on: it becomes slow, errs, stops behind one message, or swallows what looks alike.
final class SilentShifts {
    private static final int COUNT = 900;

    private SilentShifts() {}

    static Stream<Scenario> all() {
        Map<String, UnaryOperator<Line>> all = new TreeMap<>();
        all.put("slower", SilentShifts::slower);
        all.put("slower-for-a-while", SilentShifts::slowerForAWhile);
        all.put("errors-of-one-provider", SilentShifts::errorsOfOneProvider);
        all.put("stuck-behind-one", SilentShifts::stuckBehindOne);
        all.put("taken-for-the-same", SilentShifts::takenForTheSame);
        all.put("exhausted", SilentShifts::exhausted);
        return Stream.concat(all.entrySet().stream().map(e -> new Scenario("silent-" + e.getKey(), dice -> e.getValue().apply(line(dice)).incident)),
                Stream.of(new Scenario("silent-replays", SilentShifts::replays)));
    }

    private static Line line(Dice dice) {
        return new Line(dice, Truth.Kind.PLAIN, "From one moment on something is different, and nobody says so.");
    }

    private static Line slower(Line line) {
        int from = line.dice.between(300, 700);
        int factor = line.dice.between(3, 40);
        line.run(COUNT, line.plain("asked"), (source, message, at) ->
                line.says(source, message, at.plusMillis(message.number() < from ? 0 : 700L * factor), "answered"), (source, message, at) ->
                line.says(source, message, at.plusMillis(message.number() < from ? 0 : 700L * factor), "shown"));
        line.incident.truth().finding("latency-shift", line.second.system());
        return line;
    }

    private static Line slowerForAWhile(Line line) {
        int from = line.dice.between(200, 400);
        line.run(COUNT, line.plain("asked"), line.plain("queued"), (source, message, at) ->
                line.says(source, message, at.plusMillis(message.number() < from || message.number() > from + 200 ? 0 : line.dice.between(9_000, 12_000)), "answered"));
        line.incident.truth().finding("latency-shift", line.third.system());
        return line;
    }

    private static Line errorsOfOneProvider(Line line) {
        int from = line.dice.between(250, 500);
        var field = line.dice.pick("model", "provider", "zone", "release");
        line.run(COUNT, (source, message, at) -> {
            boolean other = message.number() >= from && message.number() < from + 180;
            message.with("bad", other && line.dice.chance(0.15));
            line.says(source, message, at, "routed", field, other ? "b" : "a");
        }, (source, message, at) -> {
            boolean bad = message.get("bad").equals("true") || line.dice.chance(0.003);
            line.says(source, bad ? Level.ERROR : Level.INFO, message, at, bad ? "schema violation in answer" : "rendered");
        }, line.plain("shown"));
        line.incident.truth().finding("rate-shift", line.second.system(), "field", field);
        return line;
    }

    private static Line stuckBehindOne(Line line) {
        int head = line.dice.between(400, 700);
        var heads = new ArrayList<String>();
        var dead = new boolean[1];
        line.run(COUNT, line.plain("ordered"), line.plain("published"), (source, message, at) -> {
            if (message.number() == head) heads.add(message.id());
            dead[0] |= message.number() > head;
            if (dead[0]) line.incident.truth().notDelivered(message.id(), Loss.vanished(line.second.system(), source.system()));
            else line.says(source, message, at, "consumed");
            source.log(at.plusSeconds(message.number() < COUNT - 1 ? 3 : 60), Level.DEBUG, "heartbeat", Fields.of("lag", Math.max(0, message.number() - head)));
        });
        line.finding("blocked-queue", line.third, heads);
        return line;
    }

    private static Line takenForTheSame(Line line) {
        var lost = new ArrayList<String>();
        var last = new String[] {""};
        var key = line.dice.pick("fingerprint", "origin", "dedupe_hash", "sent_ms");
        line.run(COUNT, line.plain("sent"), (source, message, at) -> {
            boolean same = Line.isOdd(message, COUNT, 71);
            if (!same) last[0] = key.equals("sent_ms") ? "" + at.toEpochMilli() : line.dice.hex(10);
            message.with("same", same);
            line.says(source, message, at, "seen", key, last[0], "size", line.dice.between(1, 400));
            if (same) lost.add(message.id());
        }, (source, message, at) -> {
            if (message.get("same").equals("false")) line.says(source, message, at, "kept");
            else line.incident.truth().notDelivered(message.id(), Loss.vanished(line.second.system(), source.system()));
        });
        line.finding("key-collision", line.second, lost, "field", key);
        return line;
    }

    private static Line exhausted(Line line) {
        var words = line.dice.pick("write failed: No space left on device", "java.lang.OutOfMemoryError: Java heap space", "accept: Too many open files", "FATAL: sorry, too many clients already",
                "could not extend file: disk full");
        line.run(COUNT, line.plain("asked"), (source, message, at) -> {
            if (message.number() == 500) SilentFailures.cry(source, at.minusMillis(10), words);
            line.says(source, message, at, "written");
        }, line.plain("done with it"));
        line.incident.truth().finding("resource-exhausted", line.second.system());
        return line;
    }

    /// One answer in production, and replays of the same prompt that hardly ever give it.
    private static Incident replays(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN, "One bad answer; replays of the same case rarely or never give it.");
        incident.truth().route("");
        incident.truth().systemsAreOpen();
        var seen = incident.source("live", dice.pick(TextLayout.LOGBACK, TextLayout.LOGFMT)).plain();
        var again = incident.source(dice.pick("lab", "replay-runner", "bench"), Draw.stated(dice)).plain();
        var field = dice.pick("outcome", "answer", "verdict");
        seen.log(Draw.MONDAY, "answer sent", "input_hash", "7be1", field, "refund");
        int hits = dice.between(0, 4);
        for (int i = 0; i < 150; i++) {
            again.log(Draw.MONDAY.plus(Duration.ofSeconds(90_000L + 30L * i)), "replayed", "run", dice.hex(10), "input_hash", "7be1", field, i % 31 == 7 && i / 31 < hits ? "refund" : "no refund");
        }
        incident.truth().finding("outcome-rate", again.system(), "field", field);
        return incident;
    }
}
