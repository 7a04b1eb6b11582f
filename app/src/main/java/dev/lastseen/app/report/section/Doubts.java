package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.Source;
import dev.lastseen.model.check.Finding;
import java.util.ArrayList;
import java.util.List;

/// What makes the figures of a case less sure than they look.
final class Doubts {
    private Doubts() {}

    /// One caveat each; none where nothing does.
    static List<Block> of(Matter matter) {
        var caveats = new ArrayList<Block>();
        if (matter.onlyPicked()) {
            caveats.add(caveat("This report was written from hand-picked exhibits. Counts are those of the whole evidence; lists hold only what the exhibits are about.", matter));
        }
        undetermined(matter, caveats);
        incomplete(matter, caveats);
        long rejected = matter.analysis().sources().stream().mapToLong(source -> source.receipt().problems().rejectedCount()).sum();
        if (rejected > 0) caveats.add(caveat(Quantity.count(rejected) + " ranges of the evidence could not be read as records; Sources cites them. What they say counts nowhere.", matter));
        if (!matter.state().unread().isEmpty()) {
            caveats.add(caveat(Quantity.count(matter.state().unread().size()) + " sources of the case could not be read again, because their files are gone or changed: nothing of them is in these figures.", matter));
        }
        if (!matter.state().problem().isEmpty()) {
            caveats.add(new Block.Caveat(matter.say().words("What was decided against what was inferred could not be applied: ").sentence(matter.state().problem()).text()));
        }
        return caveats;
    }

    private static void undetermined(Matter matter, List<Block> caveats) {
        int open = matter.following().verdicts().count(Outcome.UNDETERMINED);
        if (open == 0) return;
        caveats.add(caveat(Quantity.count(open) + (open == 1 ? " message is" : " messages are") + " undetermined: the evidence does not cover the time in which "
                + (open == 1 ? "it" : "they") + " should have been seen, so " + (open == 1 ? "it" : "they") + " may have arrived.", matter));
    }

    private static void incomplete(Matter matter, List<Block> caveats) {
        for (int source = 0; source < matter.analysis().sources().size(); source++) {
            Source one = matter.analysis().sources().get(source);
            if (one.incomplete().isEmpty()) continue;
            var end = one.incomplete().get();
            caveats.add(new Block.Caveat(matter.say().value(one.fileName()).words(" ends before what it describes does: ").sentence(end.reason())
                    .words(", at line " + Quantity.count(end.line()) + ". It proves nothing past its last whole record.").cite(matter.register().cite(new Finding.Place(source, end.line()))).text()));
        }
    }

    private static Block caveat(String words, Matter matter) {
        return new Block.Caveat(matter.say().words(words).text());
    }
}
