package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.kept.Kept;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

    /// Checks that read sources of other systems than those that messages pass; the rest of them read the journey alone.
    private static final Set<String> EVIDENCE_WIDE = Set.of("resource-exhausted", "truncated-source", "silence", "implausible-timestamp", "clock-offset", "outcome-rate");

    /// Under this name stands what all checks found, for the case that nothing changed at all.
    private static final String ALL_FINDINGS = "findings";

    private Checks() {}

    /// Ids of all checks, in the order in which equally severe findings are told.
    public static List<String> ids() {
        return ALL.stream().map(Check::id).toList();
    }

    /// What all checks prove, the most severe first.
    public static List<Finding> run(Following following, Declared declared) {
        return run(following, declared, Kept.NOWHERE);
    }

    /// The same, with what was found before in the same inputs: what evidence that was added cannot have changed is not computed again.
    ///
    /// @param kept keeps what is found for the next time
    public static List<Finding> run(Following following, Declared declared, Kept kept) {
        if (following.inputs().isEmpty()) return runEach(following, declared, kept);
        var bytes = new FindingBytes(following.space().sources());
        String inputs = following.inputs() + new TreeMap<>(declared.settings());
        Optional<List<Finding>> before = kept.get(ALL_FINDINGS).flatMap(body -> bytes.read(inputs, body));
        if (before.isPresent()) return before.get();
        List<Finding> found = runEach(following, declared, kept);
        kept.put(ALL_FINDINGS, bytes.write(inputs, found));
        return found;
    }

    private static List<Finding> runEach(Following following, Declared declared, Kept kept) {
        var known = new Known(following, declared, kept);
        return ALL.stream()
                .flatMap(check -> known.findings(check).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /// What is known of before.
    private static final class Known {
        private final Kept kept;
        private final FindingBytes bytes;
        private final String journey;
        private final String evidence;
        private final Supplier<Scene> scenes;
        private @Nullable Scene scene;

        Known(Following following, Declared declared, Kept kept) {
            this.kept = kept;
            bytes = new FindingBytes(following.space().sources());
            boolean keeps = !kept.equals(Kept.NOWHERE);
            var inputs = new Inputs(following, declared);
            journey = keeps ? inputs.ofJourney() : "";
            evidence = keeps ? inputs.ofEvidence() : "";
            scenes = () -> new Scene(following, declared);
        }

        List<Finding> findings(Check check) {
            if (journey.isEmpty()) return check.findings(scene());
            String inputs = EVIDENCE_WIDE.contains(check.id()) ? evidence : journey;
            String name = "findings." + check.id();
            Optional<List<Finding>> before = kept.get(name).flatMap(body -> bytes.read(inputs, body));
            if (before.isPresent()) return before.get();
            List<Finding> found = check.findings(scene());
            kept.put(name, bytes.write(inputs, found));
            return found;
        }

        private Scene scene() {
            Scene made = scene;
            if (made == null) {
                made = scenes.get();
                scene = made;
            }
            return made;
        }
    }
}
