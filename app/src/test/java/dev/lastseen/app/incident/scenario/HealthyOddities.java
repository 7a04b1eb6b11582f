package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.Fields;
import dev.lastseen.app.incident.evidence.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Near misses: what looks like a finding and is none. Nothing may be told about these but in passing.
final class HealthyOddities {
    private static final int COUNT = 800;

    private HealthyOddities() {}

    static Stream<Scenario> all() {
        Map<String, UnaryOperator<Line>> all = new TreeMap<>();
        all.put("retries", HealthyOddities::retries);
        all.put("long-tails", HealthyOddities::longTails);
        all.put("other-times", HealthyOddities::otherTimes);
        all.put("empty-errors", HealthyOddities::emptyErrors);
        all.put("broker-acks", HealthyOddities::brokerAcks);
        all.put("reassigned", HealthyOddities::reassigned);
        all.put("bulk-orders", HealthyOddities::bulkOrders);
        all.put("throttled", HealthyOddities::throttled);
        all.put("declined", HealthyOddities::declined);
        all.put("busy-hours", HealthyOddities::busyHours);
        all.put("steady-errors", HealthyOddities::steadyErrors);
        all.put("prompt-people", HealthyOddities::promptPeople);
        all.put("open-ends", HealthyOddities::openEnds);
        all.put("restarts", HealthyOddities::restarts);
        all.put("nothing-to-say", HealthyOddities::nothingToSay);
        all.put("bots-for-all", HealthyOddities::botsForAll);
        all.put("mornings", HealthyOddities::mornings);
        return all.entrySet().stream().map(e -> new Scenario("odd-" + e.getKey(), dice -> e.getValue().apply(line(dice)).incident));
    }

    private static Line line(Dice dice) {
        return new Line(dice, Truth.Kind.HEALTHY, "Something looks odd at first sight, and is in order.");
    }

    /// One attempt in four fails and is repeated, so that few messages need five.
    private static Line retries(Line line) {
        line.run(COUNT, line.plain("accepted"), (source, message, at) -> {
            int attempt = 1;
            var now = at;
            for (; line.dice.chance(0.25); attempt++, now = now.plusMillis(40)) {
                line.says(source, Level.WARN, message, now, "call failed, will retry", "attempt", attempt, "error", line.dice.pick("timeout", "connection reset"));
            }
            line.says(source, message, now, "call succeeded", "attempt", attempt, "status", 200);
        }, line.plain("stored"));
        return line;
    }

    /// Latencies whose logarithms are spread evenly over three decades, over night longer than by day.
    private static Line longTails(Line line) {
        line.run(COUNT, Pace.byDay(Duration.ofSeconds(40)), line.plain("accepted"), line.plain("queued"), (source, message, at) ->
                line.says(source, message, at.plusMillis(Math.round(20 * Math.exp(line.dice.between(0, 690) / 100.0))), "handled"));
        return line;
    }

    /// Ages of threads, birthdays, ends that never come, and times that are still open.
    private static Line otherTimes(Line line) {
        line.run(COUNT, (source, message, at) -> {
            var age = line.dice.chance(0.85) ? Duration.ZERO : Duration.ofMinutes(line.dice.between(60, 60_000));
            line.says(source, message, at, "accepted", "thread_created_at", at.minus(age), "born_at", Instant.parse("1945-01-01T00:00:00Z").plus(Duration.ofDays(line.dice.between(0, 22_000))));
        }, (source, message, at) -> line.says(source, message, at, "planned", "valid_until", line.dice.chance(0.3) ? "9999-12-31T00:00:00Z" : at.plus(Duration.ofDays(30)),
                "scheduled_for", line.dice.chance(0.9) ? at.plusSeconds(1) : at.plus(Duration.ofHours(line.dice.between(1, 48)))), line.plain("done with it"));
        return line;
    }

    /// Fields for errors that say that there is none, and answers that end as they should.
    private static Line emptyErrors(Line line) {
        var none = line.dice.pick("none", "null", "false", "0");
        line.run(COUNT, line.plain("asked"), (source, message, at) -> line.says(source, message, at, "answered", "status", line.dice.pick(200, 200, 201, 204), "error", none,
                "finish_reason", line.dice.chance(0.7) ? "stop" : "tool_calls", "ok", true), line.plain("shown"));
        return line;
    }

    /// A broker confirms each delivery; what follows may take long.
    private static Line brokerAcks(Line line) {
        line.run(COUNT, line.plain("published"), (source, message, at) -> line.says(source, message, at, "message acked", "consumer", "c-" + line.dice.between(1, 4)), (source, message, at) ->
                line.says(source, message, at.plusMillis(Math.round(15 * Math.exp(line.dice.between(0, 600) / 100.0))), "processed"));
        return line;
    }

    /// Some are given another priority on purpose.
    private static Line reassigned(Line line) {
        line.run(COUNT, (source, message, at) -> {
            message.with("priority", line.dice.pick("low", "normal", "high"));
            line.says(source, message, at, "accepted", "priority", message.get("priority"), "amount", line.dice.between(100, 99_999));
        }, (source, message, at) -> line.says(source, message, at, "triaged", "priority", line.dice.chance(0.05) ? "urgent" : message.get("priority")), line.plain("handled"));
        return line;
    }

    /// Most orders have one item, few have many, and the more the rarer.
    private static Line bulkOrders(Line line) {
        line.run(COUNT, line.plain("ordered"), (source, message, at) -> {
            int items = (int) Math.min(60, Math.round(1 / Math.pow(1 - line.dice.between(0, 9_990) / 10_000.0, 0.8)));
            for (int i = 0; i < items; i++) line.says(source, message, at.plusMillis(i), "item picked", "sku", line.dice.digits(6));
        }, line.plain("packed"));
        return line;
    }

    /// A neighbour limits the rate; everybody waits and goes on. Disks are watched.
    private static Line throttled(Line line) {
        line.run(COUNT, line.plain("asked"), (source, message, at) -> {
            if (line.dice.chance(0.08)) line.says(source, Level.WARN, message, at.minusMillis(30), "quota exceeded, waiting", "retry_after_ms", 30);
            line.says(source, message, at, "answered", "disk", "no space alarm: false, " + line.dice.between(30, 70) + " % used");
        }, line.plain("shown"));
        return line;
    }

    /// What starts is finished or declined.
    private static Line declined(Line line) {
        line.run(COUNT, line.plain("basket filled"), line.plain("checkout offered"), (source, message, at) -> {
            line.says(source, message, at, "payment started");
            line.says(source, message, at.plusMillis(line.dice.between(200, 2_000)), line.dice.chance(0.95) ? "payment completed" : "card declined by issuer");
        });
        return line;
    }

    /// By day each takes twice as long as at night, every day.
    private static Line busyHours(Line line) {
        line.run(3 * COUNT, Pace.every(Duration.ofSeconds(200)), line.plain("accepted"), line.plain("queued"), (source, message, at) -> {
            boolean busy = at.getEpochSecond() / 3600 % 24 / 8 == 1;
            line.says(source, message, at.plusMillis(busy ? line.dice.between(4_000, 6_000) : 0), "handled");
        });
        return line;
    }

    /// Some messages fail at first, now and then two or three in a row.
    private static Line steadyErrors(Line line) {
        boolean[] again = {false};
        line.run(COUNT, line.plain("accepted"), (source, message, at) -> {
            again[0] = line.dice.chance(again[0] ? 0.25 : 0.04);
            if (again[0]) line.says(source, Level.ERROR, message, at.minusMillis(20), "could not parse answer, asking again");
            line.says(source, message, at, "answered");
        }, line.plain("stored"));
        return line;
    }

    /// People acknowledge, and take their time now and then.
    private static Line promptPeople(Line line) {
        line.run(COUNT / 4, Pace.every(Duration.ofMinutes(9)), line.plain("alert raised"), (source, message, at) ->
                line.says(source, message, at, "Acknowledged", "actor", line.dice.pick("ana", "bo", "chi", "deniz")), (source, message, at) ->
                line.says(source, message, at.plusSeconds(Math.round(30 * Math.exp(line.dice.between(0, 260) / 100.0))), "responder engaged", "actor", line.dice.pick("ana", "bo", "chi")));
        return line;
    }

    /// A batch of exactly a thousand, and a few files that share constants with it.
    private static Line openEnds(Line line) {
        line.run(1_000, (source, message, at) -> line.says(source, message, at, "accepted", "release", "2026.5", "region", "eu"), line.plain("queued"), line.plain("stored"));
        line.incident.extra("release-notes.jsonl", "{\"timestamp\":\"2026-05-11T05:00:00Z\",\"message\":\"rolled out\",\"release\":\"2026.5\",\"region\":\"eu\",\"state\":\"rolled\"}\n");
        return line;
    }

    /// The last system is restarted three times; what came meanwhile is handled afterwards.
    private static Line restarts(Line line) {
        var up = new Instant[] {Instant.EPOCH};
        line.run(COUNT, line.plain("accepted"), line.plain("queued"), (source, message, at) -> {
            if (message.number() % 250 == 120) {
                source.log(at, Level.WARN, "shutting down", Fields.of("pid", 4711));
                up[0] = at.plusSeconds(150);
                source.log(up[0], Level.INFO, "started", Fields.of("pid", 4712));
            }
            line.says(source, message, at.isBefore(up[0]) ? up[0].plusMillis(message.number() % 97) : at, "handled");
        });
        return line;
    }

    /// Answers without a body: calls of tools, and changes that have nothing to say. What fails is asked again.
    private static Line nothingToSay(Line line) {
        line.run(COUNT, line.plain("asked"), (source, message, at) -> {
            boolean tool = line.dice.chance(0.05);
            boolean quiet = !tool && line.dice.chance(0.04);
            if (line.dice.chance(0.05)) line.says(source, message, at.minusMillis(40), "attempt", "error", "timeout");
            line.says(source, message, at, "answered", "status", quiet ? 204 : 200, "finish_reason", tool ? "tool_calls" : "stop", "answer", tool || quiet ? "" : "words");
        }, line.plain("shown"));
        return line;
    }

    /// A bot acknowledges everything, and people come when they can.
    private static Line botsForAll(Line line) {
        line.run(COUNT / 2, Pace.every(Duration.ofMinutes(6)), line.plain("alert raised"), (source, message, at) ->
                line.says(source, message, at, "Acknowledged", "actor", "pager-bot"), (source, message, at) ->
                line.says(source, message, at.plusSeconds(Math.round(20 * Math.exp(line.dice.between(0, 350) / 100.0))), "engineer joined", "actor", line.dice.pick("ana", "bo")));
        return line;
    }

    /// What comes at night waits for the morning.
    private static Line mornings(Line line) {
        line.run(COUNT, Pace.every(Duration.ofMinutes(7)), line.plain("ordered"), line.plain("queued"), (source, message, at) -> {
            long second = at.getEpochSecond() % 86_400;
            line.says(source, message, second < 6 * 3600 ? at.plusSeconds(6 * 3600 - second + message.number() % 600) : at, "picked");
        });
        return line;
    }
}
