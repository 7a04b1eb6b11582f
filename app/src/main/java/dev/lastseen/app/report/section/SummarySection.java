package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Share;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Run.Style;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.app.report.story.CauseKind;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.check.Finding;
import dev.lastseen.model.check.Severity;
import dev.lastseen.model.follow.Boundary;
import java.util.ArrayList;
import java.util.List;

/// The answer in a few sentences.
final class SummarySection implements Section {
    private static final int MOST_FINDINGS = 5;

    @Override
    public String id() {
        return "summary";
    }

    @Override
    public String title() {
        return "Summary";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var blocks = new ArrayList<Block>();
        if (!matter.following().follows()) {
            blocks.add(new Block.Paragraph(Text.of("No identifier links two systems of this evidence, so no message can be followed from one to another, and nothing is said about losses.")));
        } else {
            blocks.add(new Block.Paragraph(answer(matter)));
            var bullets = new ArrayList<Text>();
            matter.following().boundaries().stream().filter(boundary -> boundary.flow().lost() > 0).forEach(boundary -> bullets.add(lost(boundary, matter)));
            matter.analysis().findings().stream().filter(finding -> finding.severity() == Severity.CRITICAL).limit(MOST_FINDINGS).forEach(finding -> bullets.add(found(finding, matter)));
            bullets.add(cause(matter));
            blocks.add(new Block.Bullets(bullets, false));
        }
        blocks.addAll(Doubts.of(matter));
        return blocks;
    }

    private static Text answer(Matter matter) {
        var verdicts = matter.following().verdicts();
        int lost = matter.following().total() - verdicts.count(Outcome.DELIVERED);
        var say = matter.say().count(lost).words(" of ").count(matter.following().total()).words(" messages were not delivered (" + Share.of(lost, matter.following().total()) + "). Followed by ")
                .value(matter.following().kind()).words(": " + outcomes(matter) + ".");
        Spans.of(matter).ifPresent(span -> say.words(" The evidence spans " + span.words() + " UTC, as written."));
        return say.text();
    }

    private static String outcomes(Matter matter) {
        var parts = new ArrayList<String>();
        for (var outcome : Outcome.values()) {
            int count = matter.following().verdicts().count(outcome);
            if (count > 0) parts.add(Quantity.count(count) + " " + outcome.word());
        }
        return String.join(", ", parts);
    }

    private static Text lost(Boundary boundary, Matter matter) {
        var flow = boundary.flow();
        var say = matter.say().value(matter.analysis().name(boundary)).words(": ").styled(Quantity.count(flow.lost()), Style.LOSS)
                .words(" of ").count(flow.seen()).words(" did not arrive (" + Share.of(flow.lost(), flow.seen()) + ")");
        var lost = matter.analysis().lostBetween(matter.following().systemName(boundary.from()), matter.following().systemName(boundary.to()));
        if (!lost.isEmpty()) {
            say.words("; the first is ").value(matter.name(lost.getFirst())).cite(matter.register().cite(matter.following().verdicts().proof(lost.getFirst())));
        }
        matter.analysis().contrasts().stream().filter(one -> one.boundary().equals(boundary)).findFirst()
                .ifPresent(one -> say.words(". What sets them apart most: ").sentence(one.attribute().attribute() + " " + one.attribute().statement()).words(" (a lead, not a cause)"));
        return say.words(".").text();
    }

    private static Text found(Finding finding, Matter matter) {
        return matter.say().words("Check ").value(finding.check()).words(" at ").value(finding.system()).words(": ").sentence(finding.statement())
                .cite(matter.register().cite(finding.evidence().getFirst())).text();
    }

    private static Text cause(Matter matter) {
        var kind = matter.story().cause().kind();
        var say = matter.say().words("Cause: ");
        if (kind == CauseKind.NOT_ESTABLISHED) return say.styled("not established", Style.DOUBT).words(". What is not known names the evidence that would settle it.").text();
        return say.strong(kind.title()).words(", as the author of this report states below.").text();
    }
}
