package dev.lastseen.model.hypothesis;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.contrast.Aspect;
import dev.lastseen.model.contrast.Condition.Comparison;
import dev.lastseen.model.contrast.Passage;
import dev.lastseen.model.contrast.Values;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.follow.Verdicts;
import dev.lastseen.model.hypothesis.Expression.SeenWhen;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;

/// Finds the messages for which an expression holds. One thread at a time.
final class Evaluator {
    private final Following following;
    private final Presence presence;
    private final Absence absence;
    private final int messages;
    private final Map<Integer, Values> values = new HashMap<>();
    private final BitSet others;

    /// @param others the messages of which one must bear the same value, where a value is asked to repeat
    Evaluator(Following following, List<Expression> expressions, BitSet others) {
        this.following = following;
        this.others = others;
        presence = following.presence();
        absence = new Absence(following);
        messages = following.total();
        Map<Integer, List<Aspect>> aspects = new HashMap<>();
        expressions.forEach(expression -> collect(expression, aspects));
        aspects.forEach((system, wanted) -> values.put(system, Values.read(following, system, wanted)));
    }

    private static void collect(Expression expression, Map<Integer, List<Aspect>> aspects) {
        switch (expression) {
            case Expression.And(var parts) -> parts.forEach(part -> collect(part, aspects));
            case Expression.Or(var parts) -> parts.forEach(part -> collect(part, aspects));
            case Expression.Not(var part) -> collect(part, aspects);
            case Expression.Attribute(var system, var condition) -> aspects.computeIfAbsent(system, _ -> new ArrayList<>()).add(condition.aspect());
            default -> {}
        }
    }

    /// As a condition: of messages that it does not concern it does not hold.
    Truth condition(Expression expression) {
        return switch (expression) {
            case Expression.And(var parts) -> parts.stream().map(this::condition).reduce(Truth.known(Truth.range(messages), messages), Truth::and);
            case Expression.Or(var parts) -> parts.stream().map(this::condition).reduce(Truth.known(new BitSet(), messages), Truth::or);
            case Expression.Not(var part) -> condition(part).not();
            default -> fate(expression).asCondition(messages);
        };
    }

    /// As what is foretold: messages that it does not concern neither bear it out nor refute it.
    Truth fate(Expression expression) {
        return switch (expression) {
            case Expression.And _, Expression.Or _ -> condition(expression);
            case Expression.Not(var part) -> fate(part).not();
            case Expression.Attribute(var system, var condition) -> Truth.known(values(system).select(condition, others), messages);
            case Expression.HasOutcome(var outcome) -> Truth.known(where(m -> following.verdicts().outcome(m) == outcome), messages);
            case Expression.Ended(var outcomes) -> ended(outcomes);
            case Expression.EndedAt(var system, var outcomes) -> endedAt(system, outcomes);
            case Expression.EndedOn(var from, var to, var outcomes) -> endedOn(from, to, outcomes);
            case Expression.Crossed(var from, var to) -> crossed(from, to);
            case Expression.SeenAt(var system) -> seenAt(system);
            case Expression.BegunAt(var system) -> Truth.known(where(m -> presence.seen(m, system) && isFirst(m, system)), messages);
            case Expression.FurthestAt(var system) -> Truth.known(where(m -> following.verdicts().lastSeen(m) == system), messages);
            case Expression.Takes(var from, var to, var how, var micros) -> takes(from, to, compares(how, micros));
            case SeenWhen(var system, var how, var micros) -> seenWhen(system, compares(how, micros));
            case Expression.Named(var named) -> Truth.known(where(named::contains), messages);
        };
    }

    private Values values(int system) {
        Values known = values.get(system);
        if (known == null) throw new IllegalStateException("attributes of system " + system + " were not read");
        return known;
    }

    private BitSet where(IntPredicate wanted) {
        var found = new BitSet(messages);
        for (int m = 0; m < messages; m++) {
            if (wanted.test(m)) found.set(m);
        }
        return found;
    }

    private Truth ended(Set<Outcome> outcomes) {
        Verdicts verdicts = following.verdicts();
        BitSet unknown = isOpen(outcomes) ? where(m -> verdicts.outcome(m) == Outcome.UNDETERMINED) : new BitSet();
        return new Truth(where(m -> outcomes.contains(verdicts.outcome(m))), unknown, Truth.range(messages));
    }

    private Truth endedAt(int system, Set<Outcome> outcomes) {
        Truth ended = ended(outcomes);
        BitSet here = where(m -> following.verdicts().lastSeen(m) == system);
        BitSet yes = Truth.copy(ended.yes());
        yes.and(here);
        BitSet unknown = Truth.copy(ended.unknown());
        unknown.and(here);
        return new Truth(yes, unknown, where(m -> presence.seen(m, system)));
    }

    private Truth endedOn(int from, int to, Set<Outcome> outcomes) {
        var passage = new Passage(following, from);
        BitSet open = passage.undetermined(to);
        BitSet lost = passage.lost(to);
        BitSet applies = passage.arrived(to);
        applies.or(lost);
        applies.or(open);
        BitSet yes = Truth.copy(lost);
        if (outcomes.contains(Outcome.UNDETERMINED)) yes.or(open);
        yes.and(where(m -> outcomes.contains(following.verdicts().outcome(m))));
        return new Truth(yes, isOpen(outcomes) ? open : new BitSet(), applies);
    }

    /// False where a record says so or it is not so; what is delivered or vanished may be either while evidence lacks.
    private static boolean isOpen(Set<Outcome> outcomes) {
        return !outcomes.contains(Outcome.UNDETERMINED) && (outcomes.contains(Outcome.VANISHED) || outcomes.contains(Outcome.DELIVERED));
    }

    private Truth crossed(int from, int to) {
        var passage = new Passage(following, from);
        BitSet arrived = passage.arrived(to);
        BitSet unknown = passage.undetermined(to);
        BitSet applies = passage.lost(to);
        applies.or(arrived);
        applies.or(unknown);
        return new Truth(arrived, unknown, applies);
    }

    private Truth seenAt(int system) {
        BitSet seen = where(m -> presence.seen(m, system));
        return new Truth(seen, where(m -> !seen.get(m) && !absence.isProven(m, system)), Truth.range(messages));
    }

    private boolean isFirst(int message, int system) {
        for (int other = 0; other < presence.systems(); other++) {
            if (other != system && presence.seen(message, other) && following.route().leads(other, system)) return false;
        }
        return true;
    }

    private Truth takes(int from, int to, LongPredicate compares) {
        BitSet both = where(m -> presence.dated(m, from) && presence.dated(m, to));
        return new Truth(where(m -> both.get(m) && compares.test(presence.first(m, to) - presence.first(m, from))), new BitSet(), both);
    }

    private Truth seenWhen(int system, LongPredicate compares) {
        BitSet dated = where(m -> first(m, system) != Presence.ABSENT);
        return new Truth(where(m -> dated.get(m) && compares.test(first(m, system))), new BitSet(), dated);
    }

    private static LongPredicate compares(Comparison how, long threshold) {
        return value -> how.to(0).test(Long.signum(value - threshold));
    }

    private long first(int message, int system) {
        long first = Presence.ABSENT;
        for (int s = 0; s < presence.systems(); s++) {
            if ((system == SeenWhen.ANYWHERE || s == system) && presence.dated(message, s)) first = Math.min(first, presence.first(message, s));
        }
        return first;
    }
}
