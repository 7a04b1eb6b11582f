package dev.lastseen.model.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Step 4: which kind to follow. Start from the kind that reaches most systems; step down to a finer one that belongs to it where that reaches nearly as many
/// and links more; among its one-to-one peers take the one with the best score.
final class FollowChoice {
    private static final double SYSTEMS_KEPT = 0.6;
    private static final double PEER_SHARE = 0.95;
    private static final double NEARLY_BEST = 0.005;

    private final List<Candidate> candidates;
    private final BiPredicate<Kind, Kind> belongs;
    private final BiPredicate<Kind, Kind> attempts;

    /// @param belongs  tells whether its first kind belongs to its second
    /// @param attempts tells whether values of its first kind are attempts at values of its second
    FollowChoice(List<Candidate> candidates, BiPredicate<Kind, Kind> belongs, BiPredicate<Kind, Kind> attempts) {
        this.candidates = candidates.stream().filter(c -> c.reached() >= 2 && c.linked() >= 2).toList();
        this.belongs = belongs;
        this.attempts = attempts;
    }

    /// The kind to follow, where any links two systems.
    Optional<Candidate> best() {
        return candidates.stream().max(Comparator.comparingInt(Candidate::reached).thenComparingInt(Candidate::linked)).map(this::stepUp)
                .map(this::stepDown).map(this::bestPeer);
    }

    /// All other candidates, the most linked first, without those that merely rename the chosen one.
    List<Candidate> alternatives(Candidate chosen) {
        return candidates.stream().filter(c -> !same(c, chosen)).sorted(Comparator.comparingInt(Candidate::linked).reversed()).toList();
    }

    private static boolean same(Candidate a, Candidate b) {
        return a.kind().id() == b.kind().id();
    }

    /// What is attempted again under a new name is followed, and not each attempt.
    private Candidate stepUp(Candidate start) {
        return candidates.stream().filter(c -> c.reached() >= start.reached() && isAttempt(start, c)).max(Comparator.comparingInt(Candidate::linked)).orElse(start);
    }

    private boolean isAttempt(Candidate attempt, Candidate thing) {
        return !same(attempt, thing) && attempt.linked() > thing.linked() && belongs.test(attempt.kind(), thing.kind()) && attempts.test(attempt.kind(), thing.kind());
    }

    private Candidate stepDown(Candidate start) {
        Candidate at = start;
        while (true) {
            Candidate here = at;
            Optional<Candidate> finer = candidates.stream()
                    .filter(c -> !same(c, here) && c.linked() > here.linked() && c.reached() >= SYSTEMS_KEPT * here.reached() && belongs.test(c.kind(), here.kind())
                            && !isAttempt(c, here))
                    .max(Comparator.comparingInt(Candidate::linked));
            if (finer.isEmpty()) return at;
            at = finer.get();
        }
    }

    private Candidate bestPeer(Candidate chosen) {
        var peers = new ArrayList<Candidate>();
        for (Candidate other : candidates) {
            boolean mutual = same(other, chosen) || belongs.test(other.kind(), chosen.kind()) && belongs.test(chosen.kind(), other.kind());
            if (mutual && other.linked() >= PEER_SHARE * chosen.linked() && !isAttempt(other, chosen)) peers.add(other);
        }
        // a spelling that is used again and again names no message
        if (peers.stream().anyMatch(p -> !p.kind().reused())) peers.removeIf(p -> p.kind().reused());
        // and a value that one system alone writes, such as a duration, names it only there
        if (peers.stream().anyMatch(p -> p.direct() > 1)) peers.removeIf(p -> p.direct() == 1);
        int best = peers.stream().mapToInt(Candidate::score).max().orElse(0);
        return peers.stream().filter(p -> p.score() >= best - NEARLY_BEST * Math.abs(best))
                .min(Comparator.comparingInt(Candidate::direct).reversed().thenComparingInt(Candidate::phantoms)
                        .thenComparing(Comparator.comparingInt(Candidate::values).reversed()).thenComparing(c -> c.kind().name()))
                .orElse(chosen);
    }
}
