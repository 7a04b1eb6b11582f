package dev.lastseen.model.follow;

import java.util.Arrays;

/// Which records show which message: for each message its records, in order of records. Messages are numbered 0 … [#messages]−1.
public final class Sightings {
    private final int[] starts;
    private final int[] records;

    private Sightings(int[] starts, int[] records) {
        this.starts = starts;
        this.records = records;
    }

    /// From pairs of (message, record), the records in ascending order.
    static Sightings of(int messages, int[] message, int[] record) {
        int[] starts = new int[messages + 1];
        for (int m : message) starts[m + 1]++;
        for (int m = 0; m < messages; m++) starts[m + 1] += starts[m];
        int[] next = Arrays.copyOf(starts, messages);
        int[] records = new int[record.length];
        for (int i = 0; i < message.length; i++) records[next[message[i]]++] = record[i];
        return new Sightings(starts, records);
    }

    /// From the number of sightings of each message, and their records one message after the other.
    static Sightings of(int[] counts, int[] records) {
        int[] starts = new int[counts.length + 1];
        for (int m = 0; m < counts.length; m++) starts[m + 1] = starts[m] + counts[m];
        return new Sightings(starts, records);
    }

    public int messages() {
        return starts.length - 1;
    }

    /// Index of a message's first sighting, for [#record].
    public int from(int message) {
        return starts[message];
    }

    /// Index after a message's last sighting.
    public int to(int message) {
        return starts[message + 1];
    }

    public int record(int sighting) {
        return records[sighting];
    }

    /// Number of all sightings.
    public int size() {
        return records.length;
    }
}
