package dev.lastseen.model.check;

import dev.lastseen.model.Level;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.Word;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A system whose share of erroneous messages changed its level for a while, and which attribute changed with it. Messages are counted, never records, so that a rise in volume
/// is no rise in errors.
final class RateShift implements Check {
    private static final int LEAST_MESSAGES = 20;
    private static final int LEAST_ERRORS = 5;
    private static final double LEAST_RATIO = 3;

    @Override
    public String id() {
        return "rate-shift";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        BitSet[] erroneous = erroneous(scene);
        for (int system : scene.systems()) find(system, erroneous[scene.presence().system(system)], scene).ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> find(int system, BitSet erroneous, Scene scene) {
        if (erroneous.cardinality() < LEAST_ERRORS) return Optional.empty();
        int[] order = scene.order(system);
        if (order.length < 2 * LEAST_MESSAGES) return Optional.empty();
        var errors = new BitSet(order.length);
        for (int i = 0; i < order.length; i++) errors.set(i, erroneous.get(order[i]));
        if (errors.cardinality() < LEAST_ERRORS) return Optional.empty();
        // a stretch begins with an error and ends anywhere: so many are tried
        return RateScan.densest(errors, order.length)
                .filter(w -> w.likelihood() > Math.log((double) order.length * errors.cardinality() * scene.systems().length / Chance.SMALL))
                .filter(w -> w.inside() >= LEAST_MESSAGES && order.length - w.inside() >= LEAST_MESSAGES && w.rate() >= LEAST_RATIO * w.rateOutside())
                .map(w -> tell(system, order, errors, w, scene));
    }

    /// By system of the evidence, the messages that it logs an error about: one pass over the records, most of which say nothing of the kind.
    private static BitSet[] erroneous(Scene scene) {
        RecordSpace space = scene.space();
        var erroneous = new BitSet[space.systemCount()];
        Arrays.setAll(erroneous, _ -> new BitSet());
        for (int s = 0; s < space.sources().size(); s++) {
            Segment segment = space.segment(s);
            for (int i = 0; i < segment.size(); i++) {
                int record = space.base(s) + i;
                if (isError(segment.level(i), record, scene)) scene.messagesOf(record, erroneous[space.system(record)]::set);
            }
        }
        return erroneous;
    }

    private static boolean isError(Level level, int record, Scene scene) {
        if (level.compareTo(Level.ERROR) >= 0) return true;
        return (level == Level.NONE || level.compareTo(Level.WARN) >= 0) && scene.says(record, Word.MALFORMED);
    }

    private Finding tell(int system, int[] order, BitSet errors, RateScan.Window window, Scene scene) {
        Presence presence = scene.presence();
        var inside = new BitSet(scene.total());
        for (int i = window.from(); i < window.to(); i++) inside.set(order[i]);
        Optional<Companion> companion = new Companions(scene, system).of(order, inside);
        String text = "Errors at %s rose from %s (%s of %s) to %s (%s of %s) between %s and %s".formatted(scene.name(system), Spell.percent(window.rateOutside()),
                Spell.count(window.errorsOutside()), Spell.messages(window.outside()), Spell.percent(window.rate()), Spell.count(window.errors()), Spell.count(window.inside()),
                Spell.time(presence.first(order[window.from()], system)), Spell.time(presence.first(order[window.to() - 1], system)));
        text += companion.map(c -> "; %s = %s changed with it: %s of the messages then, %s of the others".formatted(c.name(scene), Spell.quoted(c.value()), Spell.percent(c.inside()),
                Spell.percent(c.outside()))).orElse("");
        var draft = new Draft(scene.space(), scene.name(system))
                .assumed("A message is in error where %s logs an error about it.".formatted(scene.name(system)))
                .refuted("The same share of errors in a capture before, or errors that were only not written down before.")
                .next(companion.map(c -> "Compare what %s = %s delivers with what the others do.".formatted(c.name(scene), c.value())).orElse("Ask what changed at that moment, and what changed back."));
        companion.ifPresent(c -> draft.field(c.field()));
        for (int i = errors.nextSetBit(window.from()); i >= 0 && i < window.to(); i = errors.nextSetBit(i + 1)) {
            draft.message(order[i]);
            scene.records(order[i], system, record -> {
                if (scene.level(record).compareTo(Level.WARN) >= 0 || scene.says(record, Word.MALFORMED)) draft.cite(record);
            });
        }
        return draft.tell(id(), Severity.WARNING, text);
    }
}
