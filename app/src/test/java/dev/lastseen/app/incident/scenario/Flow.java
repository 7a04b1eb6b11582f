package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/// Sends messages through systems one after the other and loses some on the way.
///
/// Losses keep away from the first and last messages and from each other, so that the evidence on both sides of a
/// loss is beyond dispute. What is lost becomes part of the incident's truth.
final class Flow {
    private static final double FIRST = 0.05;
    private static final double LAST = 0.88;
    private static final double SLOW = 0.004;

    private final Incident incident;
    private final Dice dice;
    private final List<Stage> stages = new ArrayList<>();
    private final Map<Integer, Stage> losses = new HashMap<>();
    private IntFunction<Message> messages = number -> new Message(number, "");

    Flow(Incident incident, Dice dice) {
        this.incident = incident;
        this.dice = dice;
    }

    /// How the message with this number is made.
    Flow messages(IntFunction<Message> maker) {
        messages = maker;
        return this;
    }

    /// Messages come here next, at once.
    Flow first(Source source, Stage.Teller teller) {
        return then(source, 0, 0, 0, teller);
    }

    /// Messages come here next, within `low` to `high` milliseconds; this share of them never does.
    Flow then(Source source, int low, int high, double lost, Stage.Teller teller) {
        return branch(source, low, high, lost, message -> true, teller);
    }

    /// As `then`, for some messages only; the others pass by.
    Flow branch(Source source, int low, int high, double lost, Predicate<Message> visits, Stage.Teller teller) {
        stages.add(new Stage(source, low, high, lost, visits, teller));
        return this;
    }

    /// Sends so many messages, from this moment on. Returns when the last one began.
    Instant run(int count, Instant start, Pace pace) {
        var at = start;
        stages.forEach(stage -> chooseLosses(stage, count));
        for (int number = 0; number < count; number++) {
            at = pace.next(at, dice);
            send(messages.apply(number), at);
        }
        for (var stage : stages) Noise.add(stage.source(), start, at, dice);
        return at;
    }

    private void chooseLosses(Stage stage, int count) {
        int wanted = stage.lost() == 0 ? 0 : Math.max(1, (int) Math.round(stage.lost() * count));
        for (int tries = 0; wanted > 0 && tries < 100 * count; tries++) {
            int number = dice.between(Math.max(2, (int) (FIRST * count)), (int) (LAST * count));
            boolean crowded = losses.containsKey(number - 1) || losses.containsKey(number + 1);
            if (!crowded && losses.putIfAbsent(number, stage) == null) wanted--;
        }
    }

    private void send(Message message, Instant start) {
        var at = start;
        var last = "";
        for (var stage : stages) {
            if (!stage.visits().test(message)) continue;
            if (stage.equals(losses.get(message.number()))) {
                incident.truth().lost(message.id(), Loss.vanished(last, stage.source().system()));
                return;
            }
            at = dice.after(at, stage.low(), stage.high());
            if (dice.chance(SLOW)) at = at.plusMillis(2L * stage.high());
            stage.teller().tell(stage.source(), message, at);
            last = stage.source().system();
        }
        incident.truth().delivered();
    }
}
