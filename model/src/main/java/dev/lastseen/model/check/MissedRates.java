package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.declared.Rate;
import dev.lastseen.model.declared.Window;
import dev.lastseen.model.reconcile.Heartbeats;
import dev.lastseen.model.reconcile.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Systems that said less than they were declared to say. What lies wholly within a declared window is expected.
final class MissedRates {
    private final Scene scene;

    MissedRates(Scene scene) {
        this.scene = scene;
    }

    /// One finding for each declared rate that was missed.
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (Rate rate : scene.declared().rates()) {
            List<Span> missed = Heartbeats.missed(scene.following(), rate).stream().filter(span -> !isExpected(span)).toList();
            if (!missed.isEmpty()) findings.add(tell(rate, missed));
        }
        return findings;
    }

    private boolean isExpected(Span span) {
        Optional<Window> window = scene.declared().windows().at(span.from());
        return window.isPresent() && window.get().holds(span.to());
    }

    private Finding tell(Rate rate, List<Span> missed) {
        Span first = missed.getFirst();
        String text = "%s is declared to write at least %s in any %s, and wrote fewer for %s from %s%s".formatted(rate.system(), Spell.count(rate.least()) + (rate.least() == 1 ? " record" : " records"),
                Spell.span(rate.micros()), Spell.span(first.to() - first.from()), Spell.time(first.from()), missed.size() == 1 ? "" : ", and " + Spell.count(missed.size() - 1) + " times more");
        var draft = new Draft(scene.space(), rate.system())
                .assumed("The rate that was declared is what %s always does, and its evidence holds all that it writes.".formatted(rate.system()))
                .refuted("Records of %s from that time: another file, another host, a collector that lagged.".formatted(rate.system()))
                .next("Ask what %s did in that time. Before its first and after its last record nothing is known.".formatted(rate.system()));
        for (Span span : missed) draft.cite(recordAt(rate.system(), span.from()));
        return draft.tell("silence", Severity.WARNING, text);
    }

    private int recordAt(String system, long time) {
        int global = scene.space().systems().indexOf(system);
        for (int r = 0; r < scene.space().size(); r++) {
            if (scene.space().system(r) == global && scene.clocks().time(r) == time) return r;
        }
        throw new IllegalStateException("no record at " + time);
    }
}
