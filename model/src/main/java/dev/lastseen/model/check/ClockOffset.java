package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.follow.ClockShift;
import dev.lastseen.model.follow.RecordSpace;
import java.util.ArrayList;
import java.util.List;

/// Clocks that are off by a zone or by seconds. A shift that was applied is a warning, because it changed the order of events; a proposal is only told, and so is a skew of
/// seconds, of which only a bound is known: a message cannot arrive before it was sent.
final class ClockOffset implements Check {
    private static final int LEAST_NEGATIVE = 5;
    private static final double LEAST_SHARE = 0.01;

    @Override
    public String id() {
        return "clock-offset";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        for (ClockShift shift : scene.clocks().shifts()) findings.add(zone(shift, scene.space()));
        for (var hop : scene.route().hops()) {
            long[] latencies = scene.presence().latencies(hop.from(), hop.to());
            // a system that writes whole seconds only seems early by less than one
            long cutOff = Math.max(0, scene.presence().resolution(hop.to()) - 1);
            int negative = 0;
            while (negative < latencies.length && latencies[negative] < -cutOff) negative++;
            if (negative >= LEAST_NEGATIVE && negative >= LEAST_SHARE * latencies.length) findings.add(skew(hop.from(), hop.to(), latencies, negative, scene));
        }
        return findings;
    }

    private Finding zone(ClockShift shift, RecordSpace space) {
        return new Draft(space, space.systems().get(shift.system()))
                .seconds(shift.micros() / 1e6)
                .assumed("Messages take about as long to this system as between the others, and its times state no zone.")
                .refuted("A line of this system whose true time is known from elsewhere, or the setting of its zone.")
                .next(shift.applied() ? "Nothing for this analysis: times are corrected. Let the system write its zone." : "Confirm the zone with --zone or --system; the order of events is as written.")
                .cite(firstRecord(shift.system(), space))
                .tell(id(), shift.applied() ? Severity.WARNING : Severity.INFO, Spell.sentence(shift.why()));
    }

    /// What came too early bounds the skew from below.
    private Finding skew(int from, int to, long[] latencies, int negative, Scene scene) {
        String text = "%s of %s messages reach %s before they leave %s, by up to %s: one of the two clocks is off by at least that, or they are written in another order"
                .formatted(Spell.count(negative), Spell.count(latencies.length), scene.name(to), scene.name(from), Spell.span(-latencies[0]));
        return new Draft(scene.space(), scene.name(to))
                .from(scene.name(from))
                .assumed("Each system writes its record when it has the message.")
                .refuted("A record that shows that the later system indeed had the message first.")
                .next("Compare the clocks of both machines; latencies of this hop are off by this much.")
                .cite(firstRecord(scene.presence().system(to), scene.space()))
                .tell(id(), Severity.INFO, text);
    }

    private static int firstRecord(int system, RecordSpace space) {
        int record = 0;
        while (space.system(record) != system) record++;
        return record;
    }
}
