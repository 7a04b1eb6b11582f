package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Share;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.model.check.Finding;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Verdicts;
import java.util.ArrayList;
import java.util.List;

/// What evidence itself leaves open: gaps, ends, zones, clocks, systems that see only a part.
final class OpenEvidence {
    private static final int MOST_GAPS = 5;

    private final Matter matter;
    private final Following following;
    private final List<Open> open = new ArrayList<>();

    OpenEvidence(Matter matter) {
        this.matter = matter;
        following = matter.following();
    }

    List<Open> all() {
        for (int source = 0; source < matter.analysis().sources().size(); source++) source(source);
        if (following.follows()) {
            for (int system : following.route().order()) system(system);
            apart();
            meant();
        }
        clocks();
        return open;
    }

    private void source(int number) {
        var source = matter.analysis().sources().get(number);
        var problems = source.receipt().problems();
        problems.incomplete().ifPresent(end -> open.add(new Open(
                matter.say().value(source.fileName()).words(" ends early, at line " + Quantity.count(end.line()) + ": what came after is not known").cite(matter.register().cite(new Finding.Place(number, end.line()))).text(),
                matter.say().words("System: ").value(source.system()).words(". The whole file, or the pages that follow. Time: from its last whole record on.").text())));
        if (problems.rejectedCount() > 0) {
            open.add(new Open(matter.say().value(source.fileName()).words(" holds " + Quantity.count(problems.rejectedCount()) + " ranges that could not be read; what they say is not known")
                            .cite(problems.rejected().isEmpty() ? matter.register().citeBeginning(number) : matter.register().cite(number, problems.rejected().getFirst())).text(),
                    matter.say().words("System: ").value(source.system()).words(". An undamaged copy of these bytes, or the format that they are written in.").text()));
        }
        if (source.clock().assumed() && source.receipt().span().from().isPresent()) {
            open.add(new Open(matter.say().value(source.fileName()).words(" states no zone; " + source.clock().zone().getId() + " is assumed").text(),
                    matter.say().words("System: ").value(source.system()).words(". The zone that its host is set to, or one record that names it.").text()));
        }
    }

    private void system(int system) {
        var name = following.systemName(system);
        var spans = following.coverage(system).spans();
        for (int i = 1; i < Math.min(spans.size(), MOST_GAPS + 1); i++) {
            var gap = TimeWords.UTC.span(spans.get(i - 1).to(), spans.get(i).from()) + " UTC";
            open.add(new Open(matter.say().words("What passed ").value(name).words(" during a gap in its evidence, " + gap + ", is not known").text(),
                    matter.say().words("System: ").value(name).words(". Field: any that names messages. Time: " + gap + ".").text()));
        }
        if (spans.size() > MOST_GAPS + 1) {
            open.add(new Open(matter.say().words("The evidence of ").value(name).words(" has " + Quantity.count(spans.size() - 1L - MOST_GAPS) + " further gaps").text(),
                    matter.say().words("System: ").value(name).words(". Its evidence without gaps; the picture of coverage shows them.").text()));
        }
        if (!following.vouches(system)) {
            open.add(new Open(matter.say().value(name).words(" shows only " + Share.of(Math.round(following.shareSeen(system) * 10_000), 10_000) + " of what was seen beyond it: its silence proves nothing").text(),
                    matter.say().words("System: ").value(name).words(". A complete log, without sampling, of the whole time.").text()));
        }
    }

    private void apart() {
        var on = matter.analysis().systems();
        following.space().systems().stream().filter(system -> !on.contains(system)).sorted().forEach(system -> open.add(new Open(
                matter.say().words("Whether messages passed ").value(system).words(" is not known: its records name none of them").text(),
                matter.say().words("System: ").value(system).words(". Field: one that carries ").value(following.kind()).words(" or an identifier that belongs to it.").text())));
    }

    private void meant() {
        for (var question : matter.analysis().questions()) {
            int[] messages = question.selection().theseWith();
            open.add(new Open(matter.say().words("At ").value(following.systemName(question.system())).words(": ").sentence(question.question())
                            .cite(matter.register().cite(following.verdicts().proof(messages[0]))).text(),
                    matter.say().words("Whoever runs ").value(following.systemName(question.system())).words(": the rule by which it ends these messages. If it is meant, declare it.").text()));
        }
        long split = following.lost().stream().filter(message -> following.verdicts().missingFrom(message) == Verdicts.NOWHERE && !following.missingFromAny(message).isEmpty()).count();
        if (split > 0) {
            open.add(new Open(matter.say().count(split).words(" lost messages ended at a split, and no field tells which branch they should have taken").text(),
                    matter.say().words("The system at the split. Field: the one by which it chooses. Time: that of the messages.").text()));
        }
    }

    private void clocks() {
        for (var shift : following.clocks().shifts()) {
            if (shift.applied()) continue;
            var name = following.space().systems().get(shift.system());
            open.add(new Open(matter.say().words("Whether the clock of ").value(name).words(" is off is not known: ").sentence(shift.why()).text(),
                    matter.say().words("System: ").value(name).words(". A time with its zone, or one of a third system for the same messages.").text()));
        }
    }
}
