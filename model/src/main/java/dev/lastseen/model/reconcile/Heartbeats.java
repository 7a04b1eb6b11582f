package dev.lastseen.model.reconcile;

import dev.lastseen.model.declared.Rate;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.LongSort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Compares what systems say with what they were declared to say.
public final class Heartbeats {
    private Heartbeats() {}

    /// The stretches between records of the system in which fewer came than the rate promises, in order, without overlap. Before its first and after its last record
    /// nothing is known. Times are corrected ones.
    public static List<Span> missed(Following following, Rate rate) {
        long[] times = times(following, rate.system());
        var missed = new ArrayList<Span>();
        for (int i = 0; i + rate.least() < times.length; i++) {
            if (times[i + rate.least()] - times[i] > rate.micros()) add(missed, new Span(times[i], times[i + rate.least()]));
        }
        return missed;
    }

    private static void add(List<Span> missed, Span span) {
        boolean joins = !missed.isEmpty() && missed.getLast().to() > span.from();
        if (joins) missed.set(missed.size() - 1, new Span(missed.getLast().from(), span.to()));
        else missed.add(span);
    }

    private static long[] times(Following following, String system) {
        RecordSpace space = following.space();
        int number = space.systems().indexOf(system);
        long[] times = new long[space.size()];
        int n = 0;
        for (int record = 0; record < space.size(); record++) {
            long time = space.system(record) == number ? following.clocks().time(record) : Segment.NO_TIME;
            if (time != Segment.NO_TIME) times[n++] = time;
        }
        times = Arrays.copyOf(times, n);
        LongSort.sort(times);
        return times;
    }
}
