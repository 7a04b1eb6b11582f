package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.Which;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.value.LongSort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A hop whose latency changed its level: not a few slow messages, but nearly all of them from a moment on.
final class LatencyShift implements Check {
    private static final int LEAST = 20;
    private static final double LEAST_SHARE = 0.05;
    private static final double LEAST_RATIO = 1.5;
    /// Clocks of two machines may be set against each other by so much at any time.
    private static final long CLOCKS = 50_000;
    private static final int MOST_SHIFTS = 2;
    private static final double BUSIER = 2;
    /// More messages are looked at evenly: where a level changed shows in these as well.
    private static final int MOST_LOOKED_AT = 20_000;

    @Override
    public String id() {
        return "latency-shift";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        for (var hop : scene.route().hops()) find(hop.from(), hop.to(), scene).ifPresent(findings::add);
        return findings;
    }

    /// The messages that both ends saw, in order, with their latencies.
    private record Passage(int from, int to, int[] order, long[] latencies) {}

    /// Messages `start` … `end`−1 of a passage.
    private record Level(int start, int end, long low, long median, long high) {}

    private static Passage passage(int from, int to, Scene scene) {
        Presence presence = scene.presence();
        int[] order = Arrays.stream(scene.order(from)).filter(m -> presence.dated(m, to)).toArray();
        int step = Math.max(1, (order.length + MOST_LOOKED_AT - 1) / MOST_LOOKED_AT);
        int[] some = new int[(order.length + step - 1) / step];
        for (int i = 0; i < some.length; i++) some[i] = order[i * step];
        return new Passage(from, to, some, Arrays.stream(some).mapToLong(m -> presence.first(m, to) - presence.first(m, from)).toArray());
    }

    private Optional<Finding> find(int from, int to, Scene scene) {
        Passage passage = passage(from, to, scene);
        int n = passage.order().length;
        if (n < 2 * LEAST) return Optional.empty();
        List<Level> levels = levels(passage, scene.route().hops().size());
        return levels.size() < 2 ? Optional.empty() : Optional.of(tell(passage, levels, scene));
    }

    private static List<Level> levels(Passage passage, int hops) {
        int n = passage.order().length;
        int least = (int) Math.max(LEAST, Math.ceil(LEAST_SHARE * n));
        var levels = new ArrayList<Level>();
        int start = 0;
        List<Integer> ends = new ArrayList<>(Pettitt.changes(passage.latencies(), least, Chance.TINY / hops));
        ends.add(n);
        for (int end : ends) {
            Level next = level(passage, start, end);
            while (!levels.isEmpty() && !differ(levels.getLast(), next)) next = level(passage, levels.removeLast().start(), end);
            levels.add(next);
            start = end;
        }
        return levels;
    }

    private static Level level(Passage passage, int start, int end) {
        long[] sorted = Arrays.copyOfRange(passage.latencies(), start, end);
        LongSort.sort(sorted);
        int n = sorted.length;
        return new Level(start, end, sorted[n / 4], sorted[n / 2], sorted[n * 3 / 4]);
    }

    /// Latencies below zero tell of clocks, not of levels.
    private static boolean differ(Level a, Level b) {
        boolean slower = a.median() >= b.median();
        Level slow = slower ? a : b;
        Level fast = slower ? b : a;
        return slow.low() > fast.high() && slow.median() >= LEAST_RATIO * Math.max(fast.median(), 1);
    }

    private Finding tell(Passage passage, List<Level> levels, Scene scene) {
        Presence presence = scene.presence();
        long base = levels.stream().mapToLong(Level::median).min().orElseThrow();
        Level slowest = levels.stream().max((a, b) -> Long.compare(a.median(), b.median())).orElseThrow();
        List<Level> slow = levels.stream().filter(l -> l.median() >= LEAST_RATIO * Math.max(base, 1) && l.median() * 2 > slowest.median()).toList();
        Level first = slow.getFirst();
        String hop = scene.name(passage.from()) + " → " + scene.name(passage.to());
        String text = "%s took %s at the median and %s from %s on".formatted(hop, Spell.span(base), Spell.span(first.median()), Spell.time(presence.first(passage.order()[first.start()], passage.from())));
        if (first.end() < passage.order().length) text += " until " + Spell.time(presence.first(passage.order()[first.end()], passage.from()));
        if (levels.size() > MOST_SHIFTS + 1) text += "; it changes level " + (levels.size() - 1) + " times, which looks like a rhythm";
        var draft = new Draft(scene.space(), scene.name(passage.to()))
                .from(scene.name(passage.from()))
                .assumed("Both clocks run evenly, and each system writes its record when it has the message.")
                .refuted("A step of one of the two clocks at that moment, or a change in when one of them writes its record.")
                .next("Ask what changed at %s shortly before: a release, a model, a size, a neighbour.".formatted(scene.name(passage.to())));
        for (Level level : slow) {
            draft.cite(scene.record(passage.order()[level.start()], passage.to(), Which.FIRST)).cite(scene.record(passage.order()[level.start()], passage.from(), Which.FIRST));
            messages(passage, level, presence).forEach(draft::message);
        }
        return draft.tell(id(), severity(passage, levels, slow, presence), text);
    }

    /// All messages of a level, looked at or not.
    private static IntStream messages(Passage passage, Level level, Presence presence) {
        long start = presence.first(passage.order()[level.start()], passage.from());
        long end = level.end() < passage.order().length ? presence.first(passage.order()[level.end()], passage.from()) : Long.MAX_VALUE;
        return IntStream.range(0, presence.messages()).filter(m -> presence.dated(m, passage.from()) && presence.dated(m, passage.to()))
                .filter(m -> presence.first(m, passage.from()) >= start && presence.first(m, passage.from()) < end);
    }

    private static Severity severity(Passage passage, List<Level> levels, List<Level> slow, Presence presence) {
        long base = levels.stream().mapToLong(Level::median).min().orElseThrow();
        boolean rhythm = levels.size() > MOST_SHIFTS + 1;
        boolean onlyFaster = slow.getFirst().start() == 0 && slow.size() == 1;
        boolean tiny = slow.getFirst().median() - base < CLOCKS;
        boolean busier = rate(passage, slow, presence) > BUSIER * rate(passage, levels.stream().filter(l -> !slow.contains(l)).toList(), presence);
        return rhythm || onlyFaster || tiny || busier ? Severity.INFO : Severity.WARNING;
    }

    /// Messages a microsecond.
    private static double rate(Passage passage, List<Level> levels, Presence presence) {
        long messages = 0;
        long time = 1;
        for (Level level : levels) {
            messages += level.end() - level.start();
            time += presence.first(passage.order()[level.end() - 1], passage.from()) - presence.first(passage.order()[level.start()], passage.from());
        }
        return (double) messages / time;
    }
}
