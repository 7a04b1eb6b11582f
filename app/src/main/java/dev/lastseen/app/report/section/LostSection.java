package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Block.Column;
import dev.lastseen.app.report.block.Run.Style;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Verdicts;
import java.util.ArrayList;
import java.util.List;

/// The messages that were not delivered, each with the record that shows it.
final class LostSection implements Section {
    /// Of each boundary; the rest is counted and left to the bundle.
    static final int MOST = 40;
    private static final List<Column> COLUMNS =
            List.of(Column.text("Message", 2.2), Column.text("Outcome", 1.6), Column.text("Last seen (UTC)", 1.6), Column.text("Why", 4.5), Column.text("Shown by", 2.2));

    @Override
    public String id() {
        return "lost";
    }

    @Override
    public String title() {
        return "Lost messages";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var blocks = new ArrayList<Block>();
        var following = matter.following();
        if (following.lost().isEmpty()) return List.of(new Block.Paragraph(Text.of("No message was lost, as far as this evidence shows.")));
        for (var boundary : following.boundaries()) {
            var from = following.systemName(boundary.from());
            var to = following.systemName(boundary.to());
            add(from + " → " + to, matter.analysis().lostBetween(from, to), "lastseen missing CASE --from " + Shell.word(matter.door().line(from)) + " --to " + Shell.word(matter.door().line(to)), matter, blocks);
        }
        var nowhere = following.lost().stream().filter(message -> following.verdicts().missingFrom(message) == Verdicts.NOWHERE).toList();
        add("At the end of the route, or at a split that no field decides", nowhere, "lastseen investigate", matter, blocks);
        if (blocks.isEmpty()) blocks.add(new Block.Paragraph(Text.of("None of the exhibits is about a message that was lost.")));
        return blocks;
    }

    private static void add(String where, List<Integer> all, String command, Matter matter, List<Block> blocks) {
        var told = matter.told(all);
        if (told.isEmpty()) return;
        var rows = told.stream().limit(MOST).map(message -> row(message, matter)).toList();
        var more = matter.say();
        if (all.size() > rows.size()) {
            more.words("Not listed: " + Quantity.count(all.size() - rows.size()) + " of " + Quantity.count(all.size()) + (told.size() > MOST ? " (a list holds at most " + MOST + ")" : "") + ". All of them stand in the bundle; ")
                    .styled(command, Style.CODE).words(" prints them.");
        }
        blocks.add(new Block.Heading(3, matter.say().value(where).words(": " + Quantity.count(all.size()) + " not arrived").text()));
        blocks.add(new Block.Grid("By the time at which they were seen last", COLUMNS, rows, more.text()));
    }

    private static List<Text> row(int message, Matter matter) {
        var outcome = matter.following().verdicts().outcome(message);
        return List.of(matter.value(matter.name(message)), matter.say().styled(outcome.word(), outcome == Outcome.UNDETERMINED ? Style.DOUBT : Style.LOSS).text(),
                Text.of(Moments.lastSeen(message, matter)), matter.say().sentence(matter.following().why(message)).text(),
                matter.say().cite(matter.register().cite(matter.following().verdicts().proof(message))).text());
    }
}
