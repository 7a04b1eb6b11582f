package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.FileNames;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.model.Source;
import java.util.ArrayList;
import java.util.List;

/// The commands that give the figures of this report again, for somebody who has the evidence.
final class RepeatSection implements Section {
    private static final int MOST_TRACED = 3;

    @Override
    public String id() {
        return "repeat";
    }

    @Override
    public String title() {
        return "How to repeat it";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        if (matter.analysis().sources().isEmpty()) return List.of(new Block.Paragraph(Text.of("There is no evidence to begin with.")));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Text.of("With the files in one folder, under the names of Sources, and that folder as the working folder:")));
        var files = new FileNames(matter.analysis().sources().stream().map(Source::path).toList());
        add("sha256sum " + String.join(" ", matter.analysis().sources().stream().map(source -> word(files.of(source.path()), matter)).toList()), "The hashes must be those of Sources.", blocks);
        new Retelling(matter, files).commands().forEach(command -> add(command, about(command), blocks));
        follow(matter, blocks);
        var told = new Retelling(matter, files).untold();
        if (!told.isEmpty()) blocks.add(new Block.Caveat(matter.say().words("These commands do not tell the following; set it besides, or the figures differ: ").sentence(String.join("; ", told)).words(".").text()));
        return blocks;
    }

    private static String about(String command) {
        if (command.startsWith("lastseen investigate")) return "Systems, route, ledger and lost messages.";
        return command.startsWith("lastseen declare") ? "What was declared; what follows honours it." : "The evidence, read as it was decided.";
    }

    private static void follow(Matter matter, List<Block> blocks) {
        var following = matter.following();
        add("lastseen boundaries repeat", "The ledger by spans of time.", blocks);
        for (var boundary : following.boundaries()) {
            if (boundary.flow().lost() == 0) continue;
            var ends = "--from " + word(following.systemName(boundary.from()), matter) + " --to " + word(following.systemName(boundary.to()), matter);
            add("lastseen missing repeat " + ends + " --csv", "All messages lost there.", blocks);
            add("lastseen contrast repeat " + ends, "What sets them apart.", blocks);
        }
        add("lastseen check repeat", "The findings.", blocks);
        var traced = matter.told(following.lost()).stream().limit(MOST_TRACED).map(message -> word(matter.name(message), matter)).toList();
        if (!traced.isEmpty()) add("lastseen trace repeat " + String.join(" ", traced), "Journeys; any other message by its identifier.", blocks);
        matter.casework().hypotheses().all().forEach(claim -> add("lastseen hypothesis repeat " + word(claim.claim(), matter), "The verdict on this claim.", blocks));
        add("lastseen report repeat -o report.html", "This report, but for what people wrote.", blocks);
    }

    private static String word(String text, Matter matter) {
        return Shell.word(matter.door().line(text));
    }

    private static void add(String line, String about, List<Block> blocks) {
        blocks.add(new Block.Command(line, Text.of(about)));
    }
}
