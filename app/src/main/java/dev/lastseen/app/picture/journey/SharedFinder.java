package dev.lastseen.app.picture.journey;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.picture.journey.JourneyFacts.Lane;
import dev.lastseen.app.picture.journey.JourneyFacts.Seen;
import dev.lastseen.app.picture.journey.JourneyFacts.Shared;
import dev.lastseen.model.follow.Collective;
import dev.lastseen.model.follow.Coverage;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Finds the collective sightings that are drawn beside a message: the nearest to its own times, each in the lane of its system. Systems that only such records come from
/// get lanes of their own behind the others.
final class SharedFinder {
    private static final int MOST = 12;

    private final Analysis analysis;
    private final Following following;
    private final UnaryOperator<String> redactor;
    private final List<Lane> lanes;

    /// @param route lanes of the systems of the route
    SharedFinder(Analysis analysis, List<Lane> route, UnaryOperator<String> redactor) {
        this.analysis = analysis;
        following = analysis.following();
        this.redactor = redactor;
        lanes = new ArrayList<>(route);
    }

    /// All lanes, once [#of] has been asked.
    List<Lane> lanes() {
        return lanes;
    }

    List<Shared> of(int message, List<Seen> seen) {
        long[] own = seen.stream().filter(Seen::isDated).mapToLong(Seen::time).toArray();
        if (own.length == 0) return List.of();
        return following.collective(message).stream().filter(one -> time(one) != Segment.NO_TIME)
                .sorted(Comparator.comparingLong(one -> distance(time(one), own)))
                .limit(MOST).sorted(Comparator.comparingLong(this::time)).map(this::shared).toList();
    }

    private long time(Collective one) {
        return following.clocks().time(one.record());
    }

    private static long distance(long time, long[] own) {
        return IntStream.range(0, own.length).mapToLong(i -> Math.abs(own[i] - time)).min().orElse(Long.MAX_VALUE);
    }

    private Shared shared(Collective one) {
        var place = analysis.citation(one.record());
        return new Shared(one.record(), lane(following.space().system(one.record())), time(one), redactor.apply(one.kind() + " " + one.value()), place.file() + ":" + place.line());
    }

    private int lane(int system) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane).system() == system) return lane;
        }
        lanes.add(new Lane(system, following.space().systems().get(system), "not on the route", new Coverage(List.of(new Coverage.Span(Long.MIN_VALUE, Long.MAX_VALUE))), true));
        return lanes.size() - 1;
    }
}
