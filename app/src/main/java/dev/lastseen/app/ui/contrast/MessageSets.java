package dev.lastseen.app.ui.contrast;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.ui.base.TimeRange;
import dev.lastseen.model.Level;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.Following;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The sets of messages that an analysis offers for comparison. Reads the analysis: belongs into the background.
final class MessageSets {
    /// Of fewer messages the slowest tenth says nothing.
    private static final int FEWEST = 30;

    private final Analysis analysis;
    private final Following following;

    MessageSets(Analysis analysis) {
        this.analysis = analysis;
        following = analysis.following();
    }

    /// Boundaries first, those with most losses in front, each with its lost and its arrived; then outcomes, the slow and the fast of each boundary, errors and none at each system;
    /// then what the chosen stretch of time parts.
    List<MessageSet> all(@Nullable TimeRange range) {
        var sets = new ArrayList<MessageSet>();
        following.boundaries().stream()
                .filter(boundary -> boundary.flow().lost() > 0)
                .sorted((a, b) -> Integer.compare(b.flow().lost(), a.flow().lost()))
                .forEach(boundary -> {
                    sets.add(lost(boundary));
                    sets.add(arrived(boundary));
                });
        int entry = following.route().order().length == 0 ? 0 : following.route().order()[0];
        for (var outcome : Outcome.values()) {
            if (following.verdicts().count(outcome) > 0) sets.add(set(outcome.word(), outcome.word(), entry, message -> following.verdicts().outcome(message) == outcome));
        }
        following.boundaries().forEach(boundary -> addPaces(boundary, sets));
        for (int system : following.route().order()) addErrors(system, sets);
        if (range == null) return sets;
        sets.add(set("first seen in the chosen time", "inside", entry, message -> within(message, entry, range)));
        sets.add(set("first seen outside of the chosen time", "outside", entry, message -> following.presence().dated(message, entry) && !within(message, entry, range)));
        return sets;
    }

    /// The slowest tenth of those that came over a boundary, and the others.
    private void addPaces(Boundary boundary, List<MessageSet> sets) {
        long[] latencies = following.presence().latencies(boundary.from(), boundary.to());
        if (latencies.length < FEWEST) return;
        long slow = latencies[(int) (latencies.length * 9L / 10)];
        IntPredicate came = message -> following.presence().dated(message, boundary.from()) && following.presence().dated(message, boundary.to());
        IntPredicate late = message -> following.presence().first(message, boundary.to()) - following.presence().first(message, boundary.from()) > slow;
        var slowest = set("slow by " + analysis.name(boundary), "slow", boundary.from(), message -> came.test(message) && late.test(message));
        if (slowest.messages().isEmpty()) return;
        sets.add(slowest);
        sets.add(set("fast by " + analysis.name(boundary), "fast", boundary.from(), message -> came.test(message) && !late.test(message)));
    }

    /// Messages that a system logged an error about, and those that it saw without one.
    private void addErrors(int system, List<MessageSet> sets) {
        var erroneous = set("error at " + following.systemName(system), "error", system, message -> isErroneous(message, system));
        if (erroneous.messages().isEmpty()) return;
        sets.add(erroneous);
        sets.add(set("no error at " + following.systemName(system), "ok", system, message -> following.presence().seen(message, system) && !erroneous.messages().get(message)));
    }

    private boolean isErroneous(int message, int system) {
        var sightings = following.sightings();
        var space = following.space();
        for (int i = sightings.from(message); i < sightings.to(message); i++) {
            int record = sightings.record(i);
            int source = space.source(record);
            if (space.system(record) == following.presence().system(system) && space.segment(source).level(record - space.base(source)).compareTo(Level.ERROR) >= 0) return true;
        }
        return false;
    }

    private boolean within(int message, int system, TimeRange span) {
        long time = following.presence().first(message, system);
        return following.presence().dated(message, system) && time >= span.from() && time <= span.to();
    }

    private MessageSet lost(Boundary boundary) {
        var verdicts = following.verdicts();
        return set("lost at " + analysis.name(boundary), "lost", boundary.from(), message -> isLost(verdicts.outcome(message))
                && verdicts.lastSeen(message) == boundary.from() && verdicts.missingFrom(message) == boundary.to());
    }

    /// Undetermined ones were not shown to be lost.
    private static boolean isLost(Outcome outcome) {
        return outcome == Outcome.VANISHED || outcome == Outcome.DROPPED || outcome == Outcome.STUCK;
    }

    private MessageSet arrived(Boundary boundary) {
        return set("arrived by " + analysis.name(boundary), "arrived", boundary.from(), message -> following.presence().seen(message, boundary.from())
                && (following.presence().seen(message, boundary.to()) || isBeyond(message, boundary.to())));
    }

    private boolean isBeyond(int message, int system) {
        return following.route().leads(system, following.verdicts().lastSeen(message));
    }

    private MessageSet set(String name, String label, int system, IntPredicate belongs) {
        var messages = new BitSet(following.total());
        for (int message = 0; message < following.total(); message++) {
            if (belongs.test(message)) messages.set(message);
        }
        return new MessageSet(name, label, system, messages);
    }
}
