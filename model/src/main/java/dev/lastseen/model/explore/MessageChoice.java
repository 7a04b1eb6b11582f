package dev.lastseen.model.explore;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.follow.Sightings;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/// Chooses messages and puts them in order, as numbers: a million of them in well under a second. Keeps the order of time, in which all choices begin, so one choice
/// should serve many wishes. Safe to use from many threads.
public final class MessageChoice {
    private final Following following;
    private volatile int @Nullable [] inTime;

    public MessageChoice(Following following) {
        this.following = following;
    }

    /// Which messages are wanted; all conditions hold.
    ///
    /// @param outcomes of these outcomes
    /// @param loss     lost between two systems
    /// @param records  shown by one of these records; null: by any
    /// @param only     these messages; null: any
    public record Wish(Set<Outcome> outcomes, Loss loss, @Nullable BitSet records, @Nullable BitSet only) {
        public Wish {
            outcomes = Set.copyOf(outcomes);
        }
    }

    /// Last seen at one system of the journey and missing from another.
    public record Loss(int from, int to) {
        /// Wherever they went.
        public static final Loss ANY = new Loss(-1, -1);
    }

    /// By what messages are ordered.
    public sealed interface Sort {
        /// When they were first seen anywhere.
        record First() implements Sort {}

        record ByOutcome() implements Sort {}

        /// How long they took from the first to the last sighting.
        record Took() implements Sort {}

        /// When a system of the journey saw them first; those that it never saw last.
        record At(int system) implements Sort {}
    }

    /// The chosen messages in order; those that are equal in order of time.
    public int[] messages(Wish wish, Sort sort, boolean descending) {
        int[] chosen = chosen(wish);
        if (sort instanceof Sort.First && !descending) return chosen;
        long[] keys = keys(key(sort), chosen, descending ? -1 : 1);
        return new MergeSort(message -> keys[message]).sorted(chosen);
    }

    /// In order of time.
    private int[] chosen(Wish wish) {
        IntPredicate wanted = wanted(wish);
        int[] all = inTime();
        int[] chosen = new int[all.length];
        int n = 0;
        for (int message : all) {
            if (wanted.test(message)) chosen[n++] = message;
        }
        return n == all.length ? chosen : Arrays.copyOf(chosen, n);
    }

    /// All messages by the time of their first sighting. Not to be written.
    private int[] inTime() {
        int[] known = inTime;
        if (known == null) {
            int[] all = new int[following.total()];
            Arrays.setAll(all, message -> message);
            long[] keys = keys(this::first, all, 1);
            known = new MergeSort(message -> keys[message]).sorted(all);
            inTime = known;
        }
        return known;
    }

    /// By message: sorting asks for each key many times.
    private long[] keys(IntToLongFunction key, int[] messages, int sign) {
        long[] keys = new long[following.total()];
        for (int message : messages) keys[message] = sign * key.applyAsLong(message);
        return keys;
    }

    private IntPredicate wanted(Wish wish) {
        var verdicts = following.verdicts();
        IntPredicate wanted = message -> wish.outcomes().contains(verdicts.outcome(message));
        Loss loss = wish.loss();
        if (!loss.equals(Loss.ANY)) {
            wanted = wanted.and(message -> verdicts.outcome(message) != Outcome.DELIVERED && verdicts.lastSeen(message) == loss.from() && verdicts.missingFrom(message) == loss.to());
        }
        BitSet only = wish.only();
        if (only != null) wanted = wanted.and(only::get);
        BitSet records = wish.records();
        return records == null ? wanted : wanted.and(message -> isShown(message, records));
    }

    private boolean isShown(int message, BitSet records) {
        Sightings sightings = following.sightings();
        for (int i = sightings.from(message); i < sightings.to(message); i++) {
            if (records.get(sightings.record(i))) return true;
        }
        return false;
    }

    private IntToLongFunction key(Sort sort) {
        var verdicts = following.verdicts();
        Presence presence = following.presence();
        return switch (sort) {
            case Sort.First _ -> this::first;
            case Sort.ByOutcome _ -> message -> verdicts.outcome(message).ordinal();
            case Sort.Took _ -> this::took;
            case Sort.At at -> message -> presence.first(message, at.system());
        };
    }

    /// Corrected time in microseconds since 1970 UTC at which a message was first seen; [Presence#ABSENT] where no sighting has a time.
    public long first(int message) {
        Presence presence = following.presence();
        long first = Presence.ABSENT;
        for (int system = 0; system < presence.systems(); system++) {
            if (presence.dated(message, system)) first = Math.min(first, presence.first(message, system));
        }
        return first;
    }

    /// Microseconds from a message's first to its last first sighting at a system; 0 where it has none.
    public long took(int message) {
        Presence presence = following.presence();
        long last = Long.MIN_VALUE;
        for (int system = 0; system < presence.systems(); system++) {
            if (presence.dated(message, system)) last = Math.max(last, presence.first(message, system));
        }
        return last == Long.MIN_VALUE ? 0 : last - first(message);
    }
}
