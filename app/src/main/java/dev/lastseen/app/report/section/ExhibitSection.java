package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.app.report.note.Notes;
import dev.lastseen.model.store.Annotation;
import dev.lastseen.model.store.Annotation.Kind;
import java.util.ArrayList;
import java.util.List;

/// What somebody picked because it proves something, each with its words and its raw lines.
final class ExhibitSection implements Section {
    @Override
    public String id() {
        return "exhibits";
    }

    @Override
    public String title() {
        return "Exhibits";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var exhibits = Exhibit.of(matter);
        var blocks = new ArrayList<Block>();
        if (exhibits.isEmpty()) blocks.add(new Block.Paragraph(Text.of("Nothing was picked by hand: this report tells what was found in all of the evidence.")));
        for (int i = 0; i < exhibits.size(); i++) add(i + 1, exhibits.get(i), matter, blocks);
        int others = matter.state().annotations().size() - exhibits.size();
        if (others > 0) blocks.add(new Block.Caveat(Text.of(Quantity.count(others) + " further notes and marks are kept with the case; those at a record that is no exhibit are not told here.")));
        return blocks;
    }

    private static void add(int number, Exhibit exhibit, Matter matter, List<Block> blocks) {
        var heading = matter.say().words("Exhibit " + number);
        exhibit.record().ifPresent(record -> heading.words(": ").sentence(words(record, matter)));
        blocks.add(new Block.Heading(3, heading.text()));
        var notes = new Notes(matter.door(), new RecordLinks(matter)::find);
        add(exhibit.annotation(), notes, blocks);
        matter.state().annotations(Kind.NOTE, exhibit.annotation().place()).forEach(note -> add(note, notes, blocks));
        if (exhibit.record().isPresent()) blocks.add(matter.register().quote(exhibit.record().get(), Text.EMPTY));
        else blocks.add(new Block.Caveat(Text.of("The record that it is about is not in the case as it was: its source was removed or is read otherwise.")));
    }

    private static void add(Annotation annotation, Notes notes, List<Block> blocks) {
        if (!annotation.text().isBlank()) blocks.add(new Block.Authored(notes.blocks(annotation.text())));
    }

    /// Which system, and when.
    private static String words(int record, Matter matter) {
        return matter.analysis().system(record) + Moments.of(record, matter).map(time -> ", " + time).orElse(", without a time");
    }
}
