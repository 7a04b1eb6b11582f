package dev.lastseen.model.check;

import dev.lastseen.model.Level;
import dev.lastseen.model.check.scene.Rhythm;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.follow.Coverage.Span;
import dev.lastseen.model.follow.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A system that fell silent far longer than its own rhythm explains, while messages were due there. What was seen beyond it shows that only its evidence has a hole.
///
/// Within a log, a silence is a gap of its coverage, and a gap is proven: so many due messages in a row are missing by chance once in a million records, given how many get lost at other
/// times. At the end of a log there is no record that shows that it goes on, so the pause must also exceed all that the log itself ever paused.
final class Silence implements Check {
    private static final double FAR = 10;
    private static final double FARTHER_THAN_EVER = 3;
    private static final int LEAST_DUE = 5;

    @Override
    public String id() {
        return "silence";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<>(new MissedRates(scene).findings());
        for (int system : scene.systems()) {
            Rhythm rhythm = scene.rhythm(scene.presence().system(system));
            if (rhythm == null || rhythm.usual() == 0 || scene.following().coverage(system).sampled()) continue;
            List<Span> spans = scene.following().coverage(system).spans();
            for (int i = 0; i + 1 < spans.size(); i++) {
                var pause = new Span(spans.get(i).to(), spans.get(i + 1).from());
                findings.add(between(system, pause, rhythm, scene));
            }
            atTheEnd(system, rhythm, scene).ifPresent(findings::add);
        }
        return findings;
    }

    /// Messages that were due at the system within a span and were never seen there.
    private static List<Integer> due(int system, Span span, Scene scene) {
        Presence presence = scene.presence();
        var due = new ArrayList<Integer>();
        for (int before : scene.route().before(system)) {
            long usual = scene.following().usual(before, system).median();
            for (int m = 0; m < scene.total(); m++) {
                if (!presence.dated(m, before) || presence.seen(m, system) || wentElsewhere(m, before, system, scene)) continue;
                long at = presence.first(m, before) + usual;
                if (span.from() < at && at < span.to()) due.add(m);
            }
        }
        return due;
    }

    private static boolean wentElsewhere(int message, int from, int system, Scene scene) {
        for (int other : scene.route().next(from)) {
            if (other != system && !scene.route().leads(system, other) && scene.presence().seen(message, other)) return true;
        }
        return false;
    }

    private Finding between(int system, Span pause, Rhythm rhythm, Scene scene) {
        List<Integer> due = due(system, pause, scene);
        long beyond = due.stream().filter(m -> Losses.isSeenBeyond(m, system, scene)).count();
        boolean hole = beyond * 2 > due.size();
        String text = "%s is silent for %s from %s, where its pauses are at most %s in 99 of 100 cases; %s were due there%s".formatted(scene.name(system),
                Spell.span(pause.to() - pause.from()), Spell.time(pause.from()), Spell.span(rhythm.usual()), Spell.messages(due.size()),
                hole ? ", and " + Spell.count(beyond) + " of them were seen beyond it: its evidence has a hole" : "");
        return draft(system, due, scene)
                .cite(recordAt(system, pause.from(), scene))
                .cite(recordAt(system, pause.to(), scene))
                .tell(id(), hole || due.isEmpty() ? Severity.INFO : Severity.WARNING, text);
    }

    private static Draft draft(int system, List<Integer> due, Scene scene) {
        return new Draft(scene.space(), scene.name(system))
                .messages(due)
                .assumed("%s writes while it works, and the systems before it would have handed over as usual.".formatted(scene.name(system)))
                .refuted("Records of %s from that time: another file, another host, a collector that lagged.".formatted(scene.name(system)))
                .next("Get what %s wrote in that time. Until then, messages due there are undetermined.".formatted(scene.name(system)));
    }

    /// What is missing at the end of a capture may only have been cut off; a last word that is a cry tells otherwise.
    private Optional<Finding> atTheEnd(int system, Rhythm rhythm, Scene scene) {
        String name = scene.name(system);
        boolean incomplete = scene.space().sources().stream().anyMatch(s -> s.source().incomplete().isPresent() && s.segment().systems().contains(name));
        if (incomplete) return Optional.empty();
        List<Integer> due = due(system, new Span(rhythm.last(), Long.MAX_VALUE), scene);
        long latest = due.stream().mapToLong(m -> latestBefore(m, system, scene)).max().orElse(rhythm.last());
        long silent = latest - rhythm.last();
        if (due.size() < LEAST_DUE || silent <= FAR * rhythm.usual() || silent <= FARTHER_THAN_EVER * rhythm.longest()) return Optional.empty();
        int last = recordAt(system, rhythm.last(), scene);
        boolean died = scene.level(last) == Level.FATAL;
        String text = "%s writes nothing after %s, while %s that were due there came to the systems before it for another %s%s".formatted(name, Spell.time(rhythm.last()),
                Spell.messages(due.size()), Spell.span(silent), died ? "; its last record is fatal" : "");
        return Optional.of(draft(system, due, scene).cite(last).tell(id(), died ? Severity.WARNING : Severity.INFO, text));
    }

    private static long latestBefore(int message, int system, Scene scene) {
        long latest = Long.MIN_VALUE;
        for (int before : scene.route().before(system)) {
            if (scene.presence().dated(message, before)) latest = Math.max(latest, scene.presence().first(message, before));
        }
        return latest;
    }

    private static int recordAt(int system, long time, Scene scene) {
        int global = scene.presence().system(system);
        for (int r = scene.space().size() - 1; r >= 0; r--) {
            if (scene.space().system(r) == global && scene.clocks().time(r) == time) return r;
        }
        throw new IllegalStateException("no record at " + time);
    }
}
