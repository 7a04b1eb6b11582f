package dev.lastseen.model.follow;

import dev.lastseen.model.kept.Kept;
import dev.lastseen.model.segment.SourceRecords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Finds what is followed through the evidence, the route, and what became of each message: all steps in order. Pure: the same sources and options give the
/// same answer. Takes memory in proportion to records, never to pairs of anything.
public final class Follower {
    private final RecordSpace space;
    private final FollowOptions options;

    private Follower(RecordSpace space, FollowOptions options) {
        this.space = space;
        this.options = options;
    }

    /// The whole analysis of the given sources.
    ///
    /// @throws UnknownKindException where the options name a kind that the evidence does not hold
    public static Following follow(List<SourceRecords> sources, FollowOptions options) {
        return follow(sources, options, Kept.NOWHERE);
    }

    /// The same, with what was followed before.
    ///
    /// @param kept keeps what is found for the next time
    public static Following follow(List<SourceRecords> sources, FollowOptions options, Kept kept) {
        var space = new RecordSpace(sources);
        var before = new KeptFollowing(kept, space, options);
        return before.get().orElseGet(() -> before.put(new Follower(space, options).run()));
    }

    private Following run() {
        var identities = Identities.find(space, options.joins());
        var candidates = identities.kinds().stream().filter(identities::isFollowable).map(k -> Candidate.of(k, identities.resolution(k), space)).toList();
        var choice = new FollowChoice(candidates, identities::belongs, (attempt, thing) -> identities.areAttempts(attempt, thing, space));
        Optional<Candidate> chosen = options.kind().isPresent() ? asked(candidates, options.kind().get()) : choice.best();
        if (chosen.isEmpty()) return Following.ofNothing(space, always(Bonds.of(identities, null)));
        return follow(identities, chosen.get(), choice.alternatives(chosen.get()));
    }

    private Optional<Candidate> asked(List<Candidate> candidates, String name) {
        return Optional.of(candidates.stream().filter(c -> isCalled(c.kind(), name)).max(Comparator.comparingInt(Candidate::linked))
                .orElseThrow(() -> new UnknownKindException(name, candidates.stream().map(c -> c.kind().name()).distinct().toList())));
    }

    private boolean isCalled(Kind kind, String name) {
        return kind.name().equals(name) || kind.columns().stream().anyMatch(c -> (space.systems().get(c.system) + ":" + c.field).equals(name));
    }

    private Following follow(Identities identities, Candidate chosen, List<Candidate> alternatives) {
        var copies = Copies.find(space);
        var seen = Messages.find(space, identities.resolution(chosen.kind()), chosen.kind(), copies);
        var clocks = new Clocks(space, shifts(seen.sightings()));
        var presence = Presence.of(space, seen.sightings(), seen.systems(), clocks);
        Route route = route(presence);
        var coverage = new CoverageFinder(space, clocks, presence, route).find();
        for (int sampled : numbers(List.copyOf(options.known().sampled()), presence.names(space)).stream().toArray()) coverage[sampled] = coverage[sampled].ofSample();
        var passes = new Vouching(presence, route, coverage).passes();
        var journeys = new Journeys(space, seen.sightings(), clocks, presence, route, coverage, passes);
        var verdicts = new Judge(journeys, new Sayings(space, OutcomeWords.load()), options.known().ends()).verdicts();
        var bonds = Bonds.of(identities, new Bonds.Followed(chosen.kind(), identities.resolution(chosen.kind()), seen.messages()));
        return new Following(Following.Followed.of(space, chosen, alternatives, copies), journeys, verdicts, new LedgerKeeper(journeys, verdicts).ledger(), always(bonds));
    }

    private static Supplier<Bonds> always(Bonds bonds) {
        return () -> bonds;
    }

    /// What the analyst says of a clock counts more than what the evidence says.
    private List<ClockShift> shifts(Sightings sightings) {
        var shifts = new ArrayList<>(new ClockFinder(space, sightings).shifts());
        options.clocks().forEach((name, micros) -> {
            int system = space.systems().indexOf(name);
            if (system < 0) return;
            shifts.removeIf(found -> found.system() == system);
            shifts.add(new ClockShift(system, micros, Integer.MAX_VALUE, micros, true, 0, "set by the analyst"));
        });
        return shifts;
    }

    private Route route(Presence presence) {
        var names = presence.names(space);
        Route route = options.route().isEmpty() ? new RouteFinder(presence).find() : RouteEdit.route(options.route(), names);
        return route.endingAt(numbers(options.ends().entries(), names), numbers(options.ends().terminals(), names));
    }

    private static BitSet numbers(List<String> systems, List<String> names) {
        return systems.stream().mapToInt(names::indexOf).filter(system -> system >= 0).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /// Numbers 0 … n−1.
    static int[] range(int n) {
        int[] all = new int[n];
        Arrays.setAll(all, i -> i);
        return all;
    }
}
