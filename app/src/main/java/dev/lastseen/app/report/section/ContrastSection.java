package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Analysis.BoundaryContrast;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.contrast.Chances;
import dev.lastseen.app.picture.contrast.ContrastPicture;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Block.Column;
import dev.lastseen.app.report.block.Say;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.model.contrast.Contrasting;
import dev.lastseen.model.contrast.Labels;
import dev.lastseen.model.follow.Boundary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What the lost have and the arrived have not.
final class ContrastSection implements Section {
    private static final int MOST = 6;

    @Override
    public String id() {
        return "contrast";
    }

    @Override
    public String title() {
        return "What sets the lost apart";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var byBoundary = new LinkedHashMap<Boundary, List<Contrasting>>();
        for (BoundaryContrast one : matter.analysis().contrasts()) byBoundary.computeIfAbsent(one.boundary(), _ -> new ArrayList<>()).add(one.attribute());
        var blocks = new ArrayList<Block>();
        if (byBoundary.isEmpty()) blocks.add(new Block.Paragraph(Text.of("Nothing in this evidence sets the lost messages apart from those that arrived.")));
        else blocks.add(new Block.Caveat(Text.of("A contrast is a lead, not a cause: it says what the lost have in common. Chances are those of Fisher's exact test, adjusted for all attributes that were tried.")));
        byBoundary.forEach((boundary, attributes) -> add(boundary, attributes, matter, blocks));
        return blocks;
    }

    private static void add(Boundary boundary, List<Contrasting> attributes, Matter matter, List<Block> blocks) {
        var shown = attributes.subList(0, Math.min(MOST, attributes.size()));
        blocks.add(new Block.Heading(3, matter.say().value(matter.analysis().name(boundary)).text()));
        var redacted = shown.stream().map(one -> redacted(one, matter)).toList();
        blocks.add(new Block.Drawing(matter.door().picture(ContrastPicture.of(redacted, new Labels("lost", "arrived"), Pictures.WIDTH, null))));
        var more = attributes.size() > MOST ? Text.of("Not listed: " + Quantity.count(attributes.size() - MOST) + " weaker ones of " + Quantity.count(attributes.size()) + ".") : Text.EMPTY;
        blocks.add(new Block.Grid("With one message of either side, as an example", List.of(Column.text("Attribute", 2.4), Column.text("Of the lost and of the arrived", 3.6), Column.text("Chance", 1.6), Column.text("Lost with it", 2),
                Column.text("Arrived without it", 2)), shown.stream().map(one -> row(boundary, one, matter)).toList(), more));
    }

    private static Contrasting redacted(Contrasting one, Matter matter) {
        return new Contrasting(matter.door().redacted(one.attribute()), one.where(), matter.door().redacted(one.statement()), one.strength(), one.selection(),
                one.also().stream().map(matter.door()::redacted).toList());
    }

    private static List<Text> row(Boundary boundary, Contrasting one, Matter matter) {
        return List.of(matter.value(one.attribute()), matter.say().sentence(one.statement()).text(), Text.of(Chances.spelled(one.p())),
                example(one.selection().theseWith(), boundary, matter), example(one.selection().thoseWithout(), boundary, matter));
    }

    private static Text example(int[] messages, Boundary boundary, Matter matter) {
        if (messages.length == 0) return Text.of("none");
        int message = messages[0];
        Say say = matter.say().value(matter.name(message));
        int system = matter.following().presence().system(boundary.from());
        for (int record : matter.following().records(message)) {
            if (matter.following().space().system(record) == system) return say.cite(matter.register().cite(record)).text();
        }
        return say.cite(matter.register().cite(matter.following().verdicts().proof(message))).text();
    }
}
