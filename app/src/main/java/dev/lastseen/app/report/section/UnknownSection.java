package dev.lastseen.app.report.section;

import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Block.Column;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.app.report.story.CauseKind;
import dev.lastseen.model.hypothesis.ClaimJudge;
import dev.lastseen.model.hypothesis.Verdict;
import java.util.ArrayList;
import java.util.List;

/// What is not known, and which evidence would settle it.
final class UnknownSection implements Section {
    @Override
    public String id() {
        return "unknown";
    }

    @Override
    public String title() {
        return "What is not known";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var open = new ArrayList<Open>();
        if (matter.following().follows()) {
            open.addAll(new OpenMessages(matter).all());
            claims(matter, open);
        } else {
            open.add(new Open(Text.of("Which messages passed is not known: no identifier links two systems"),
                    Text.of("Evidence of at least two systems whose records name the same messages. Field: an identifier that both write. Time: one that both cover.")));
        }
        open.addAll(new OpenEvidence(matter).all());
        if (matter.story().cause().kind() == CauseKind.NOT_ESTABLISHED) {
            open.add(new Open(Text.of("What caused it is not established"), Text.of("What the systems named above log of the messages named above, and whoever can say what was changed or done at that time.")));
        }
        var blocks = new ArrayList<Block>();
        if (!open.isEmpty()) {
            blocks.add(new Block.Grid("What is open, and what would settle it", List.of(Column.text("Not known", 1), Column.text("Evidence that would settle it", 1)),
                    open.stream().map(one -> List.of(one.what(), one.settled())).toList(), Text.EMPTY));
        }
        blocks.add(new Block.Caveat(Text.of((open.isEmpty() ? "Nothing of this kind was found open. " : "")
                + "Looked for: messages whose fate the evidence does not cover or does not explain, claims that it cannot judge, sources that end early, state no zone or could not be read, "
                + "gaps, systems that see only a part or name no message, splits, ends that may be meant, clocks, the cause. What no source records at all cannot be listed.")));
        return blocks;
    }

    private static void claims(Matter matter, List<Open> open) {
        var judge = new ClaimJudge(matter.following());
        for (var kept : matter.casework().hypotheses().all()) {
            var judgement = judge.judge(kept.claim());
            if (judgement.verdict() != Verdict.UNDETERMINED) continue;
            open.add(new Open(matter.say().words("Whether this holds: ").sentence(kept.claim()).text(), matter.say().sentence(judgement.needed().isEmpty() ? judgement.statement() : String.join(" ", judgement.needed())).text()));
        }
    }
}
