package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.Which;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.follow.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A step that nearly all messages take was passed over by some, which were seen beyond it.
///
/// That nine of ten take it is what "nearly all" means, and no rhythm of the data says it: a step that more pass over is optional, or its evidence a sample, and neither is a fault.
final class SkippedStep implements Check {
    private static final int LEAST = 20;
    private static final double MOST_SKIPPED = 0.1;
    private static final Set<String> TRACES = Set.of("otlp-traces", "jaeger", "zipkin", "tempo", "x-ray");

    @Override
    public String id() {
        return "skipped-step";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        for (int system : scene.systems()) {
            if (!scene.route().isEntry(system) && !scene.route().isTerminal(system)) find(system, scene).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> find(int system, Scene scene) {
        var skipping = new ArrayList<Integer>();
        int passed = 0;
        for (int m = 0; m < scene.total(); m++) {
            long[] around = around(m, system, scene);
            if (around.length == 0) continue;
            if (scene.presence().seen(m, system)) passed++;
            else if (scene.following().coverage(system).covers(Math.min(around[0], around[1]), Math.max(around[1], around[0] + usual(system, scene)))) skipping.add(m);
        }
        boolean few = !skipping.isEmpty() && skipping.size() + passed >= LEAST && skipping.size() <= MOST_SKIPPED * (skipping.size() + passed);
        return few ? Optional.of(tell(system, skipping, passed, scene)) : Optional.empty();
    }

    /// The deadline of the hop that leads to the system.
    private static long usual(int system, Scene scene) {
        return scene.route().before(system).stream().mapToLong(before -> scene.following().usual(before, system).deadline()).max().orElse(0);
    }

    /// When the message was last seen before the system and first seen beyond it; empty where it was not seen on both sides, or took another way.
    private static long[] around(int message, int system, Scene scene) {
        Presence presence = scene.presence();
        Route route = scene.route();
        long before = Presence.UNDATED;
        long beyond = Presence.ABSENT;
        for (int other : scene.systems()) {
            if (other == system || !presence.dated(message, other)) continue;
            if (route.leads(other, system)) before = Math.max(before, presence.last(message, other));
            else if (route.leads(system, other)) beyond = Math.min(beyond, presence.first(message, other));
            else return new long[0];
        }
        return before == Presence.UNDATED || beyond == Presence.ABSENT ? new long[0] : new long[] {before, beyond};
    }

    private static boolean isTraced(int system, Scene scene) {
        return scene.space().sources().stream().anyMatch(s -> TRACES.contains(s.source().format()) && s.segment().systems().contains(scene.name(system)));
    }

    private Finding tell(int system, List<Integer> skipping, int passed, Scene scene) {
        String text = "%s went on without passing %s, which saw the other %s".formatted(Spell.messages(skipping.size()), scene.name(system), Spell.count(passed));
        var draft = new Draft(scene.space(), scene.name(system))
                .messages(skipping)
                .assumed("%s writes a record for every message that it handles, and its log is not sampled.".formatted(scene.name(system)))
                .refuted("A record of one of these messages in %s, or a rule that lets some pass without it.".formatted(scene.name(system)))
                .next("Ask what let these go on: was the step optional, bypassed, or done without being written down?");
        for (int message : skipping) {
            for (int other : scene.systems()) {
                if (scene.route().leads(system, other) && scene.presence().seen(message, other)) {
                    draft.cite(scene.record(message, other, Which.FIRST));
                    break;
                }
            }
        }
        return draft.tell(id(), isTraced(system, scene) ? Severity.INFO : Severity.WARNING, text);
    }
}
