package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Run.Style;
import dev.lastseen.app.report.block.Say;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.model.hypothesis.ClaimJudge;
import dev.lastseen.model.hypothesis.Judgement;
import dev.lastseen.model.hypothesis.Verdict;
import java.util.ArrayList;
import java.util.List;

/// What was asked, and the claims that were put to the test.
final class QuestionSection implements Section {
    private static final int MOST_EXAMPLES = 3;

    @Override
    public String id() {
        return "question";
    }

    @Override
    public String title() {
        return "Question and hypotheses";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var blocks = new ArrayList<Block>();
        if (matter.following().follows()) {
            var systems = matter.analysis().systems();
            blocks.add(new Block.Paragraph(matter.say().words("Of the messages named by ").value(matter.following().kind()).words(", which disappeared between ").value(systems.getFirst())
                    .words(" and ").value(systems.getLast()).words(", at which boundary, and what do they have in common?").text()));
        }
        var kept = matter.casework().hypotheses().all();
        if (kept.isEmpty() || !matter.following().follows()) {
            blocks.add(new Block.Paragraph(Text.of("No claim was put to the test.")));
            return blocks;
        }
        var judge = new ClaimJudge(matter.following());
        kept.forEach(one -> add(judge.judge(one.claim()), matter, blocks));
        return blocks;
    }

    private static void add(Judgement judgement, Matter matter, List<Block> blocks) {
        blocks.add(new Block.Heading(3, matter.say().value(judgement.claim()).text()));
        blocks.add(new Block.Paragraph(matter.say().styled(judgement.verdict().word(), style(judgement.verdict())).words(". ").sentence(judgement.statement()).text()));
        var examples = new ArrayList<Text>();
        example("Speaks for it", judgement.messages().speaking(), matter, examples);
        example("Speaks against it", judgement.messages().against(), matter, examples);
        example("Cannot be judged", judgement.messages().unknown(), matter, examples);
        judgement.needed().forEach(needed -> examples.add(matter.say().words("Would settle it: ").sentence(needed).text()));
        if (!examples.isEmpty()) blocks.add(new Block.Bullets(examples, false));
    }

    private static void example(String what, int[] messages, Matter matter, List<Text> examples) {
        if (messages.length == 0) return;
        Say say = matter.say().words(what + ": " + Quantity.count(messages.length) + (messages.length == 1 ? " message" : " messages") + ", such as");
        for (int i = 0; i < Math.min(MOST_EXAMPLES, messages.length); i++) {
            say.words(i == 0 ? " " : ", ").value(matter.name(messages[i])).cite(matter.register().cite(matter.following().verdicts().proof(messages[i])));
        }
        examples.add(say.words(".").text());
    }

    private static Style style(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> Style.STRONG;
            case REFUTED -> Style.LOSS;
            case UNDETERMINED -> Style.DOUBT;
        };
    }
}
