package dev.lastseen.model.follow;

import dev.lastseen.model.Outcome;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells which message may be another try of one that was lost: it enters where that one entered, before that one was due, and bears the same fields.
///
/// Messages alike also follow each other where nothing was tried again, as in a conversation. How often that is so shows in the delivered messages: a twin counts
/// only where few of them have one so soon, and lost messages have one several times as often. Safe to use from many threads.
final class Retries {
    private static final int SAMPLE = 1000;
    private static final double MOST_USUAL = 0.05;
    private static final double TIMES_USUAL = 3;

    private final Following following;
    private final Likeness likeness;
    private final Map<Integer, Entries> known = new ConcurrentHashMap<>();

    Retries(Following following, Likeness likeness) {
        this.following = following;
        this.likeness = likeness;
    }

    OptionalInt of(int message) {
        int system = entry(message);
        if (system < 0) return OptionalInt.empty();
        Entries entries = known.computeIfAbsent(system, this::enter);
        int own = entries.find(message);
        long within = latest(message) - following.presence().first(message, system);
        OptionalInt exactly = twin(entries, Entries.Likened.ALL, own, within);
        return exactly.isPresent() ? exactly : twin(entries, Entries.Likened.WORDS, own, within);
    }

    private OptionalInt twin(Entries entries, Entries.Likened by, int own, long within) {
        int found = entries.twin(own, within, by);
        if (found < 0) return OptionalInt.empty();
        double usual = share(entries, by, within, true);
        return usual <= MOST_USUAL && share(entries, by, within, false) > TIMES_USUAL * usual ? OptionalInt.of(entries.message(found)) : OptionalInt.empty();
    }

    /// Of the messages that were delivered, or of those that were not, the share that has a twin; of a sample where there are many.
    private double share(Entries entries, Entries.Likened by, long within, boolean delivered) {
        int[] those = IntStream.range(0, entries.size()).filter(i -> following.verdicts().outcome(entries.message(i)) == Outcome.DELIVERED == delivered).toArray();
        int step = Math.max(1, those.length / SAMPLE);
        int looked = 0;
        int twins = 0;
        for (int i = 0; i < those.length; i += step) {
            looked++;
            if (entries.twin(those[i], within, by) >= 0) twins++;
        }
        return looked == 0 ? 0 : (double) twins / looked;
    }

    /// Until then a message was due that was last seen where this one was.
    private long latest(int message) {
        var verdicts = following.verdicts();
        int missing = verdicts.missingFrom(message);
        var due = missing == Verdicts.NOWHERE ? following.missingFromAny(message).stream() : Stream.of(missing);
        long deadline = due.mapToLong(system -> following.usual(verdicts.lastSeen(message), system).deadline()).max().orElse(0);
        return following.lastSeenAt(message) + Math.max(1_000_000L, deadline);
    }

    /// The first system of the route that saw the message at a known time, or -1.
    private int entry(int message) {
        for (int system : following.route().order()) {
            if (following.presence().dated(message, system)) return system;
        }
        return -1;
    }

    private Entries enter(int system) {
        var presence = following.presence();
        int[] messages = IntStream.range(0, following.total())
                .filter(message -> entry(message) == system)
                .boxed()
                .sorted((a, b) -> Long.compare(presence.first(a, system), presence.first(b, system)))
                .mapToInt(message -> message)
                .toArray();
        long[] times = Arrays.stream(messages).mapToLong(message -> presence.first(message, system)).toArray();
        return new Entries(messages, times, message -> likeness.of(firstRecord(message, system)));
    }

    private int firstRecord(int message, int system) {
        Sightings sightings = following.sightings();
        for (int i = sightings.from(message); i < sightings.to(message); i++) {
            int record = sightings.record(i);
            boolean there = following.space().system(record) == following.presence().system(system);
            if (there && following.clocks().time(record) == following.presence().first(message, system)) return record;
        }
        throw new IllegalStateException("A message without the record that shows it first.");
    }

    /// The messages that enter at one system, in order of time. What they are about is read when it is compared first: few of many ever are.
    private static final class Entries {
        private final int[] messages;
        private final long[] times;
        private final IntFunction<Likeness.Key> reader;
        private final AtomicReferenceArray<Likeness.@Nullable Key> keys;

        /// By what messages are compared.
        enum Likened {
            ALL,
            /// Without numbers, which may be measures of one try.
            WORDS
        }

        /// @param times  of the messages, ascending
        /// @param reader reads what a message is about
        Entries(int[] messages, long[] times, IntFunction<Likeness.Key> reader) {
            this.messages = messages;
            this.times = times;
            this.reader = reader;
            keys = new AtomicReferenceArray<>(messages.length);
        }

        int size() {
            return messages.length;
        }

        int message(int i) {
            return messages[i];
        }

        int find(int message) {
            for (int i = 0; i < messages.length; i++) {
                if (messages[i] == message) return i;
            }
            throw new IllegalArgumentException("A message that enters elsewhere: " + message);
        }

        /// The next one that is alike, not later than so many microseconds; -1 where there is none.
        int twin(int own, long within, Likened by) {
            for (int i = own + 1; i < messages.length && times[i] <= times[own] + within; i++) {
                if (key(i, by) == key(own, by)) return i;
            }
            return -1;
        }

        private long key(int i, Likened by) {
            Likeness.Key known = keys.get(i);
            if (known == null) {
                known = reader.apply(messages[i]);
                keys.set(i, known);
            }
            return by == Likened.ALL ? known.all() : known.words();
        }
    }
}
