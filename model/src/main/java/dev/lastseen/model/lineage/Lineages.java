package dev.lastseen.model.lineage;

import dev.lastseen.model.follow.Following;
import java.util.LinkedHashSet;
import java.util.function.BooleanSupplier;

/// Finds the lineage of records. The first question takes as long as looking through all records; what that made is kept for the next ones as long as there is
/// memory to spare. Safe to use from many threads.
public final class Lineages {
    private final Following following;
    private final Bearers bearers;

    public Lineages(Following following) {
        this.following = following;
        bearers = new Bearers(following.space());
    }

    /// Does now what the first [#of] would do first.
    public void prepare() {
        bearers.prepare();
    }

    /// The lineage of one record.
    ///
    /// @param cancelled asked now and then
    /// @throws java.util.concurrent.CancellationException where it says so
    public Lineage of(int record, BooleanSupplier cancelled) {
        var back = new Walk(following, bearers, true, cancelled).from(record);
        var forward = new Walk(following, bearers, false, cancelled).from(record);
        var records = new LinkedHashSet<Integer>();
        records.add(record);
        back.links().forEach(link -> records.add(link.record()));
        return new Lineage(back.links(), forward.links(), new Makings(following.space()).of(records), back.cut() || forward.cut());
    }
}
