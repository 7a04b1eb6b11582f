package dev.lastseen.model.follow;

import java.util.Arrays;

/// The messages: values of the followed kind that a system of the journey saw, numbered in order of their values.
final class Messages {
    private static final int MOST_PER_RECORD = 4096;
    private final int[] values;
    private final int[] messageOf;

    private Messages(int[] values, int[] messageOf) {
        this.values = values;
        this.messageOf = messageOf;
    }

    /// @param systems   of the journey
    /// @param sightings of the messages there
    record Seen(Messages messages, int[] systems, Sightings sightings) {}

    /// The messages that are these values.
    ///
    /// @param size number of values of the followed kind
    static Messages of(int[] values, int size) {
        int[] messageOf = new int[size];
        Arrays.fill(messageOf, -1);
        for (int m = 0; m < values.length; m++) messageOf[values[m]] = m;
        return new Messages(values, messageOf);
    }

    /// Copies of records show nothing anew.
    static Seen find(RecordSpace space, Resolution resolution, Kind kind, Copies copies) {
        var value = new Ints();
        var record = new Ints();
        int[] found = new int[MOST_PER_RECORD];
        var sets = new SystemSets(kind.size(), space.systemCount());
        for (int r = 0, all = space.size(); r < all; r++) {
            int n = copies.isCopy(r) ? 0 : resolution.resolve(r, found);
            for (int i = 0; i < n; i++) {
                value.add(found[i]);
                record.add(r);
                sets.add(found[i], space.system(r));
            }
        }
        return build(space, kind, sets, value.toArray(), record.toArray());
    }

    private static Seen build(RecordSpace space, Kind kind, SystemSets sets, int[] value, int[] record) {
        int[] systems = journeySystems(sets, kind.size());
        boolean[] onJourney = new boolean[space.systemCount()];
        for (int s : systems) onJourney[s] = true;
        int[] messageOf = new int[kind.size()];
        int[] values = new int[kind.size()];
        Arrays.fill(messageOf, -1);
        int messages = 0;
        for (int v = 0; v < kind.size(); v++) {
            if (!seen(sets, v, systems)) continue;
            messageOf[v] = messages;
            values[messages++] = v;
        }
        int kept = 0;
        for (int i = 0; i < value.length; i++) {
            if (!onJourney[space.system(record[i])]) continue;
            value[kept] = messageOf[value[i]];
            record[kept++] = record[i];
        }
        var sightings = Sightings.of(messages, Arrays.copyOf(value, kept), Arrays.copyOf(record, kept));
        return new Seen(new Messages(Arrays.copyOf(values, messages), messageOf), systems, sightings);
    }

    private static boolean seen(SystemSets sets, int value, int[] systems) {
        for (int system : systems) {
            if (sets.has(value, system)) return true;
        }
        return false;
    }

    /// Systems that saw enough messages to be part of the journey, by number.
    private static int[] journeySystems(SystemSets sets, int values) {
        int[] counts = sets.perSystem();
        int least = SystemSets.leastMessages(values);
        return Arrays.stream(Follower.range(counts.length)).filter(s -> counts[s] >= least).toArray();
    }

    /// The value of the followed kind that a message is.
    int value(int message) {
        return values[message];
    }

    /// The message that a value of the followed kind is, or -1.
    int message(int value) {
        return messageOf[value];
    }
}
