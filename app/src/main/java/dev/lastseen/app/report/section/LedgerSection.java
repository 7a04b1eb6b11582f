package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.ledger.LedgerPicture;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Block.Column;
import dev.lastseen.app.report.block.Run.Style;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.TimedBoundary.Clock;
import java.util.ArrayList;
import java.util.List;

/// Per boundary what came, what arrived and what did not.
final class LedgerSection implements Section {
    @Override
    public String id() {
        return "ledger";
    }

    @Override
    public String title() {
        return "Ledger";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var following = matter.following();
        if (following.boundaries().isEmpty()) return List.of(new Block.Paragraph(Text.of("There is no boundary to keep a ledger of.")));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Grid("Messages by what became of them at each boundary", List.of(Column.text("Boundary", 4), Column.number("Seen"), Column.number("Arrived"), Column.number("Vanished"),
                Column.number("Dropped"), Column.number("Stuck"), Column.number("Undetermined"), Column.number("Usually"), Column.number("99 % within")),
                following.boundaries().stream().map(boundary -> row(boundary, matter)).toList(), Text.EMPTY));
        blocks.add(new Block.Caveat(Text.of("Seen = arrived + vanished + dropped + stuck + undetermined. A message lost at a split that no field decides counts at no boundary.")));
        marks(matter, blocks);
        var facts = LedgerPicture.facts(following, Clock.RECEIPT, Pictures.WIDTH);
        blocks.add(new Block.Drawing(matter.door().picture(LedgerPicture.of(facts, Pictures.WIDTH, TimeWords.UTC, null))));
        return blocks;
    }

    private static List<Text> row(Boundary boundary, Matter matter) {
        var flow = boundary.flow();
        return List.of(matter.value(matter.analysis().name(boundary)), number(flow.seen()), number(flow.arrived()), lost(flow.vanished(), Style.LOSS, matter), lost(flow.dropped(), Style.LOSS, matter),
                lost(flow.stuck(), Style.LOSS, matter), lost(flow.undetermined(), Style.DOUBT, matter), Text.of(Quantity.span(boundary.p50() / 1e6)), Text.of(Quantity.span(boundary.p99() / 1e6)));
    }

    private static Text number(long value) {
        return Text.of(Quantity.count(value));
    }

    private static Text lost(int value, Style style, Matter matter) {
        return matter.say().styled(Quantity.count(value), value == 0 ? Style.QUIET : style).text();
    }

    /// What the ledger's sums do not show.
    private static void marks(Matter matter, List<Block> blocks) {
        for (var boundary : matter.following().boundaries()) {
            var marks = boundary.marks();
            var told = new ArrayList<String>();
            if (marks.unobserved() > 0) told.add(Quantity.count(marks.unobserved()) + " not seen at its end, which does not see everything, but beyond it");
            if (marks.skipped() > 0) told.add(Quantity.count(marks.skipped()) + " passed over its end and were seen beyond it");
            if (marks.entered() > 0) told.add(Quantity.count(marks.entered()) + " begin at its end, though the route begins earlier");
            if (marks.duplicated() > 0) told.add(Quantity.count(marks.duplicated()) + " more than once at its end");
            if (!told.isEmpty()) blocks.add(new Block.Caveat(matter.say().value(matter.analysis().name(boundary)).words(": " + String.join("; ", told) + ".").text()));
        }
    }
}
