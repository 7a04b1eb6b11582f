package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.follow.Following;
import java.util.Comparator;
import java.util.List;

/// All checks. To add one, add its line here and its page to the manual.
public final class Checks {
    private static final List<Check> ALL = List.of(
            new BlockedQueue(),
            new KeyCollision(),
            new ResourceExhausted(),
            new TruncatedSource(),
            new Silence(),
            new ImplausibleTimestamp(),
            new FalseSuccess(),
            new FieldDrift(),
            new SkippedStep(),
            new ForbiddenWindow(),
            new BrokenStream(),
            new UnownedAck(),
            new RateShift(),
            new LatencyShift(),
            new FanOut(),
            new ClockOffset(),
            new ClockDisagreement(),
            new OutcomeRate());

    private Checks() {}

    /// Ids of all checks, in the order in which equally severe findings are told.
    public static List<String> ids() {
        return ALL.stream().map(Check::id).toList();
    }

    /// What all checks prove, the most severe first.
    public static List<Finding> run(Following following, Declared declared) {
        var scene = new Scene(following, declared);
        return ALL.stream()
                .flatMap(check -> check.findings(scene).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
