package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.Word;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Acknowledged, and then nobody acted within the time in which others are acted on: a multiple of the case's own third quartile, so a slow shift has its own measure. It needs to be known who acknowledges: a queue that confirms a delivery promises nothing.
final class UnownedAck implements Check {
    private static final int LEAST = 10;
    private static final int LEAST_LATE = 3;
    private static final double MOST_LATE = 0.25;
    private static final double FAR = 5;
    private static final double APART = 3;
    private static final long NEVER = Long.MAX_VALUE;

    private final Actors actors = new Actors();

    @Override
    public String id() {
        return "unowned-ack";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        for (int system : scene.systems()) {
            if (scene.said(system, Word.ACKNOWLEDGED) >= LEAST) find(system, scene).ifPresent(findings::add);
        }
        return findings;
    }

    /// @param delay until somebody acted, in microseconds, or [#NEVER]
    /// @param act   record of that, −1 where nobody did
    private record Ack(int message, int record, long delay, int act) {}

    private Optional<Finding> find(int system, Scene scene) {
        List<String> fields = actors.fields(scene.sample(system));
        if (fields.isEmpty()) return Optional.empty();
        var acks = new ArrayList<Ack>();
        for (int m = 0; m < scene.total(); m++) ack(m, system, fields, scene).ifPresent(acks::add);
        long[] delays = acks.stream().mapToLong(Ack::delay).filter(d -> d != NEVER).sorted().toArray();
        if (acks.size() < LEAST || delays.length < LEAST) return Optional.empty();
        long usual = delays[delays.length * 3 / 4];
        double limit = FAR * usual;
        List<Ack> late = acks.stream().filter(a -> a.delay() > limit && (a.delay() != NEVER || isCovered(a, system, (long) limit, scene))).toList();
        if (late.isEmpty() || late.size() > MOST_LATE * acks.size()) return Optional.empty();
        List<Ack> byBots = late.stream().filter(a -> actors.isBot(a.record(), fields, scene)).toList();
        long bots = acks.stream().filter(a -> actors.isBot(a.record(), fields, scene)).count();
        boolean proven = Chance.ofLarger(byBots.size(), late.size(), (int) bots - byBots.size(), acks.size() - late.size()) < Chance.SMALL;
        if (proven) return Optional.of(tell(system, byBots, usual, Severity.CRITICAL, scene));
        long slowest = Arrays.stream(delays).filter(d -> d <= limit).max().orElse(usual);
        boolean apart = late.size() >= LEAST_LATE && late.stream().allMatch(a -> a.delay() > APART * slowest);
        return apart ? Optional.of(tell(system, late, usual, Severity.WARNING, scene)) : Optional.empty();
    }

    /// The message's first acknowledgement at the system, and what came of it there or further on. What a machine says afterwards is no act.
    private Optional<Ack> ack(int message, int system, List<String> fields, Scene scene) {
        int[] ack = {-1};
        scene.records(message, system, record -> {
            if (scene.says(record, Word.ACKNOWLEDGED) && scene.clocks().time(record) != Segment.NO_TIME
                    && (ack[0] < 0 || scene.clocks().time(record) < scene.clocks().time(ack[0]))) ack[0] = record;
        });
        if (ack[0] < 0) return Optional.empty();
        long since = scene.clocks().time(ack[0]);
        int[] act = {-1};
        for (int other : scene.systems()) {
            if (other != system && !scene.route().leads(system, other)) continue;
            scene.records(message, other, record -> {
                long time = scene.clocks().time(record);
                if (record == ack[0] || time == Segment.NO_TIME || time < since || scene.says(record, Word.ACKNOWLEDGED) || actors.isBot(record, fields, scene)) return;
                if (act[0] < 0 || time < scene.clocks().time(act[0])) act[0] = record;
            });
        }
        return Optional.of(new Ack(message, ack[0], act[0] < 0 ? NEVER : scene.clocks().time(act[0]) - since, act[0]));
    }

    /// True where every system in which somebody could have acted is known for long enough.
    private static boolean isCovered(Ack ack, int system, long limit, Scene scene) {
        long since = scene.clocks().time(ack.record());
        for (int other : scene.systems()) {
            if ((other == system && scene.route().isTerminal(system) || scene.route().isHop(system, other)) && !scene.following().coverage(other).covers(since, since + limit)) return false;
        }
        return true;
    }

    private Finding tell(int system, List<Ack> late, long usual, Severity severity, Scene scene) {
        long never = late.stream().filter(a -> a.delay() == NEVER).count();
        long longest = late.stream().mapToLong(Ack::delay).filter(d -> d != NEVER).max().orElse(0);
        String then = never == late.size() ? "and nobody acted on them" : "and nobody acted on them for up to " + Spell.span(longest) + (never == 0 ? "" : ", on " + Spell.count(never) + " never");
        String text = "%s were acknowledged at %s%s, %s; others are acted on within %s in three of four cases".formatted(Spell.messages(late.size()), scene.name(system),
                severity == Severity.CRITICAL ? " by a machine" : "", then, Spell.span(usual));
        var draft = new Draft(scene.space(), scene.name(system))
                .assumed("Who acts on it leaves a record in the evidence, and a machine's record is no act.")
                .refuted("A record elsewhere that shows somebody at work on one of these in that time.")
                .next("Let only people acknowledge, or let an acknowledgement without an act run out.");
        for (Ack ack : late) draft.message(ack.message()).cite(ack.record()).cite(ack.act());
        return draft.tell(id(), severity, text);
    }
}
