package dev.lastseen.app.report.block;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.SampleFiles;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Cases to report on, and what their reports hold.
public final class Samples {
    /// A time of export.
    public static final Instant AT = Instant.parse("2026-05-15T12:00:00Z");

    private Samples() {}

    /// The sample incident as a case in `folder`.
    public static Casework sample(Path folder) throws IOException {
        var files = SampleFiles.writeTo(folder.resolve("evidence"));
        var casework = Casework.create(folder.resolve("case"), new ImportService());
        casework.add(files, ImportOptions.NONE, Progress.NONE);
        return casework;
    }

    /// All blocks, those that people wrote among them.
    public static Stream<Block> blocks(Document document) {
        return document.chapters().stream().flatMap(chapter -> flat(chapter.blocks()));
    }

    private static Stream<Block> flat(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof Block.Authored authored ? flat(authored.blocks()) : Stream.of(block));
    }

    /// All texts of a block, in order.
    public static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Caveat caveat -> Stream.of(caveat.text());
            case Block.Bullets bullets -> bullets.items().stream();
            case Block.Grid grid -> Stream.concat(grid.rows().stream().flatMap(List::stream), Stream.of(grid.more()));
            case Block.Quote quote -> Stream.of(quote.about());
            case Block.Command command -> Stream.of(command.about());
            case Block.Drawing _, Block.Listing _ -> Stream.empty();
            case Block.Authored authored -> authored.blocks().stream().flatMap(Samples::texts);
        };
    }

    /// True where a text leads to raw lines.
    public static boolean cites(Text text) {
        return text.runs().stream().anyMatch(Run.Cite.class::isInstance);
    }
}
