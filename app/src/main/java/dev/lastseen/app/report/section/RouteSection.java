package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.route.RoutePicture;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Block.Column;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.ClockShift;
import dev.lastseen.model.follow.Following;
import java.util.ArrayList;
import java.util.List;

/// Which systems there are, what leads from one to the next, and how that is known.
final class RouteSection implements Section {
    @Override
    public String id() {
        return "route";
    }

    @Override
    public String title() {
        return "Systems and route";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var following = matter.following();
        if (!following.follows()) return List.of(new Block.Paragraph(matter.say().words("Systems: ").sentence(String.join(", ", following.space().systems())).words(". No route is known.").text()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Drawing(matter.door().picture(RoutePicture.of(RoutePicture.facts(following), Pictures.WIDTH, null))));
        blocks.add(new Block.Paragraph(matter.say().words("A message is a value of ").value(following.kind()).words(", which stands in ").sentence(String.join(", ", following.columns()))
                .words(". ").words(alternatives(following)).text()));
        example(matter, blocks);
        clocks(matter, blocks);
        apart(matter, blocks);
        return blocks;
    }

    private static String alternatives(Following following) {
        int others = following.alternatives().size();
        return others == 0 ? "No other kind of identifier links these systems." : Quantity.count(others) + (others == 1 ? " other kind links" : " other kinds link") + " systems, too, and could be followed.";
    }

    /// The first delivered message, system by system: what the route looks like in the evidence.
    private static void example(Matter matter, List<Block> blocks) {
        var following = matter.following();
        for (int message = 0; message < following.total(); message++) {
            if (following.verdicts().outcome(message) != Outcome.DELIVERED) continue;
            var rows = new ArrayList<List<Text>>();
            for (var one : following.identifiers(message)) {
                rows.add(List.of(matter.value(one.kind()), Text.of(matter.door().field(one.kind(), one.value())), matter.say().cite(matter.register().cite(one.proof())).text()));
            }
            blocks.add(new Block.Grid("How the identifiers of one delivered message were joined, as an example: " + matter.door().line(matter.name(message)),
                    List.of(Column.text("Identifier", 2), Column.text("Value", 3), Column.text("Joined by", 3)), rows, Text.EMPTY));
            return;
        }
    }

    private static void clocks(Matter matter, List<Block> blocks) {
        for (ClockShift shift : matter.following().clocks().shifts()) {
            blocks.add(new Block.Caveat(matter.say().words(shift.applied() ? "Clock corrected: " : "Clock not corrected, only proposed: ").sentence(shift.why())
                    .words(shift.applied() ? ". Times in this report are corrected; the evidence is as it was." : ". Times of this system may be off by as much.").text()));
        }
    }

    private static void apart(Matter matter, List<Block> blocks) {
        var on = matter.analysis().systems();
        var apart = matter.following().space().systems().stream().filter(system -> !on.contains(system)).sorted().toList();
        if (!apart.isEmpty()) blocks.add(new Block.Caveat(matter.say().words("Not on the route, because their records name no followed message: ").sentence(String.join(", ", apart)).words(".").text()));
    }
}
