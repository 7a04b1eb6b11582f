package dev.lastseen.app.report.section;

import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Run;
import dev.lastseen.app.report.block.Run.Style;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.app.report.note.Notes;
import dev.lastseen.app.report.story.Cause;
import dev.lastseen.app.report.story.CauseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What made messages disappear, as far as it is established, and by whose word.
final class CauseSection implements Section {
    @Override
    public String id() {
        return "cause";
    }

    @Override
    public String title() {
        return "Cause";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var cause = matter.story().cause();
        var blocks = new ArrayList<Block>();
        if (cause.kind() == CauseKind.NOT_ESTABLISHED) {
            blocks.add(new Block.Paragraph(matter.say().styled("Not established.", Style.DOUBT).words(" Where messages were last seen is proven; why they went no further is not. What is not known names the evidence that would settle it.").text()));
        } else {
            blocks.add(new Block.Paragraph(matter.say().strong(cause.kind().title()).words(". " + cause.kind().meaning()).text()));
        }
        var links = new Counting(new RecordLinks(matter));
        var notes = new Notes(matter.door(), links::find);
        if (!cause.statement().isBlank()) blocks.add(new Block.Authored(notes.blocks(cause.statement())));
        if (cause.kind() == CauseKind.MODEL_INFERENCE) inference(cause.inference(), notes, blocks);
        for (var one : cause.contributing()) {
            blocks.add(new Block.Heading(3, Text.of("Contributing: " + one.kind().title())));
            blocks.add(new Block.Authored(notes.blocks(one.statement())));
        }
        if (cause.kind() != CauseKind.NOT_ESTABLISHED && links.found == 0) {
            blocks.add(new Block.Caveat(Text.of("This statement cites no record: it rests on the word of the author.")));
        }
        return blocks;
    }

    private static void inference(Cause.Inference inference, Notes notes, List<Block> blocks) {
        put("What was inferred", inference.inferred(), notes, blocks);
        put("From which input", inference.input(), notes, blocks);
        put("What it should have been", inference.expected(), notes, blocks);
    }

    private static void put(String title, String words, Notes notes, List<Block> blocks) {
        blocks.add(new Block.Heading(3, Text.of(title)));
        if (words.isBlank()) blocks.add(new Block.Caveat(Text.of("Not stated.")));
        else blocks.add(new Block.Authored(notes.blocks(words)));
    }

    /// Counts what was cited.
    private static final class Counting {
        private final RecordLinks links;
        private int found;

        Counting(RecordLinks links) {
            this.links = links;
        }

        Optional<Run.Cite> find(String place) {
            var cite = links.find(place);
            if (cite.isPresent()) found++;
            return cite;
        }
    }
}
