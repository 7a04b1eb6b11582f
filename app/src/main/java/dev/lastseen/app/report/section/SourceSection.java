package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.FileNames;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.coverage.CoveragePicture;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Block.Column;
import dev.lastseen.app.report.block.Run.Style;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.model.Source;
import dev.lastseen.model.check.Finding;
import dev.lastseen.model.store.EvidenceState;
import java.util.ArrayList;
import java.util.List;

/// The files that all of this rests on: what they hold, what an import made of them, and the hashes that prove them.
final class SourceSection implements Section {
    private static final int MOST_RANGES = 5;
    private static final int MOST_WARNINGS = 5;

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public String title() {
        return "Sources, receipts and hashes";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var sources = matter.analysis().sources();
        if (sources.isEmpty()) return List.of(new Block.Paragraph(Text.of("The case holds no evidence yet.")));
        var files = new FileNames(sources.stream().map(Source::path).toList());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Grid("Import receipts: every byte stands in a record, a rejected range or a counted blank", List.of(Column.text("File", 3), Column.text("System", 2),
                Column.text("Format", 2), Column.number("Records"), Column.number("Rejected"), Column.text("From – to (UTC, as written)", 3.4), Column.text("Zone", 1.6)),
                sources.stream().map(source -> receipt(source, files, matter)).toList(), Text.EMPTY));
        blocks.add(new Block.Grid("Hashes: of the files as they were imported", List.of(Column.text("File", 2), Column.number("Bytes"), Column.number("Accounted for"), Column.text("SHA-256", 6)),
                sources.stream().map(source -> hash(source, files, matter)).toList(), Text.EMPTY));
        blocks.add(new Block.Drawing(matter.door().picture(CoveragePicture.of(CoveragePicture.facts(matter.following()), Pictures.WIDTH, TimeWords.UTC))));
        states(matter, files, blocks);
        for (int source = 0; source < sources.size(); source++) problems(source, files, matter, blocks);
        return blocks;
    }

    private static List<Text> receipt(Source source, FileNames files, Matter matter) {
        var span = source.receipt().span();
        var reach = span.from().isPresent() && span.to().isPresent() ? TimeWords.UTC.span(span.from().getAsLong(), span.to().getAsLong()) : "no times";
        long rejected = source.receipt().problems().rejectedCount();
        return List.of(matter.value(files.of(source.path())), matter.value(source.system()), Text.of(source.format()), Text.of(Quantity.count(source.receipt().records())),
                matter.say().styled(Quantity.count(rejected), rejected == 0 ? Style.PLAIN : Style.DOUBT).text(), Text.of(reach),
                Text.of(source.clock().zone().getId() + (source.clock().assumed() ? " (assumed)" : "")));
    }

    private static List<Text> hash(Source source, FileNames files, Matter matter) {
        var bytes = source.receipt().bytes();
        return List.of(matter.value(files.of(source.path())), Text.of(Quantity.count(source.content().stored())),
                Text.of(bytes.accounted() == bytes.total() ? "all" : Quantity.count(bytes.accounted()) + " of " + Quantity.count(bytes.total())),
                matter.say().styled(source.content().sha256(), Style.CODE).text());
    }

    private static void states(Matter matter, FileNames files, List<Block> blocks) {
        var states = matter.casework().evidenceStates();
        var sources = matter.state().sources();
        for (int i = 0; i < Math.min(states.size(), sources.size()); i++) {
            var state = states.get(i);
            if (state != EvidenceState.MISSING && state != EvidenceState.CHANGED) continue;
            blocks.add(new Block.Caveat(matter.say().value(files.of(sources.get(i).source().path()))
                    .words(state == EvidenceState.MISSING ? " is not where it was when it was imported." : " is not what was imported any more: its size is another one.").text()));
        }
    }

    private static void problems(int number, FileNames files, Matter matter, List<Block> blocks) {
        var source = matter.analysis().sources().get(number);
        var problems = source.receipt().problems();
        var items = new ArrayList<Text>();
        problems.incomplete().ifPresent(end -> items.add(matter.say().words("Ends early: ").sentence(end.reason()).words(", at line " + Quantity.count(end.line())).cite(matter.register().cite(new Finding.Place(number, end.line()))).text()));
        problems.rejected().stream().limit(MOST_RANGES).forEach(range -> items.add(matter.say().words("Rejected, " + Quantity.count(range.length()) + " bytes: ").sentence(range.reason())
                .cite(matter.register().cite(number, range)).text()));
        more(problems.rejectedCount() - MOST_RANGES, "rejected ranges", items);
        problems.warnings().stream().limit(MOST_WARNINGS).forEach(warning -> items.add(matter.say().sentence(warning.message()).words(warning.line() > 0 ? ", line " + Quantity.count(warning.line()) : "").text()));
        more(problems.warnings().size() - MOST_WARNINGS, "warnings", items);
        if (items.isEmpty()) return;
        blocks.add(new Block.Heading(3, matter.say().words("What to know of ").value(files.of(source.path())).text()));
        blocks.add(new Block.Bullets(items, false));
    }

    private static void more(long left, String what, List<Text> items) {
        if (left > 0) items.add(Text.of("… and " + Quantity.count(left) + " further " + what + " of this file: lastseen inspect lists them."));
    }
}
