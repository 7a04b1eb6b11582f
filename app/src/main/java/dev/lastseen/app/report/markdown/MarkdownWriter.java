package dev.lastseen.app.report.markdown;

import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Document;
import dev.lastseen.app.report.block.Evidence;
import dev.lastseen.app.report.block.Text;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a report as Markdown (CommonMark with tables). Pictures are told in words, for no dialect takes them in without fetching.
public final class MarkdownWriter {
    private final StringBuilder out = new StringBuilder(1 << 16);

    private MarkdownWriter() {}

    /// The file's text, to be stored as UTF-8.
    public static String write(Document document) {
        return new MarkdownWriter().all(document);
    }

    private String all(Document document) {
        out.append("# ").append(Escape.text(document.title().text())).append("\n\n");
        document.head().forEach(line -> out.append(MarkdownRuns.of(line, false)).append("\n\n"));
        for (var chapter : document.chapters()) {
            out.append("## ").append(Escape.text(chapter.title())).append("\n\n");
            write(chapter.blocks());
        }
        return out.toString();
    }

    private void write(List<Block> blocks) {
        blocks.forEach(block -> {
            write(block);
            out.append('\n');
        });
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> line("#".repeat(heading.level()) + " " + MarkdownRuns.of(heading.text(), false));
            case Block.Paragraph paragraph -> line(MarkdownRuns.of(paragraph.text(), false));
            case Block.Caveat caveat -> line("> **Note** " + MarkdownRuns.of(caveat.text(), false));
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Grid grid -> grid(grid);
            case Block.Quote quote -> quote(quote);
            case Block.Drawing drawing -> line("*Picture:* " + Escape.text(drawing.picture().title()) + ". " + Escape.text(drawing.picture().description()));
            case Block.Command command -> {
                line(MarkdownRuns.of(command.about(), false));
                out.append('\n');
                fenced(command.line());
            }
            case Block.Authored authored -> write(authored.blocks());
            case Block.Listing listing -> fenced(lines(listing.lines()));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void bullets(Block.Bullets bullets) {
        for (int i = 0; i < bullets.items().size(); i++) line((bullets.numbered() ? (i + 1) + ". " : "- ") + MarkdownRuns.of(bullets.items().get(i), false));
    }

    private void grid(Block.Grid grid) {
        line(Escape.text(grid.caption()));
        out.append('\n');
        row(grid.columns().stream().map(column -> Text.of(column.head())).toList());
        line(grid.columns().stream().map(column -> column.number() ? "---:" : "---").collect(Collectors.joining(" | ", "| ", " |")));
        grid.rows().forEach(this::row);
        if (!grid.more().isEmpty()) line("\n" + MarkdownRuns.of(grid.more(), false));
    }

    private void row(List<Text> cells) {
        line(cells.stream().map(cell -> MarkdownRuns.of(cell, true)).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void quote(Block.Quote quote) {
        var about = quote.about().isEmpty() ? "" : MarkdownRuns.of(quote.about(), false) + " · ";
        line("**\\[" + quote.number() + "\\]** " + about + Escape.text(quote.source().text()));
        out.append('\n');
        fenced(lines(quote.lines()));
        if (!quote.more().isEmpty()) line("\n" + Escape.text(quote.more()));
    }

    private static String lines(List<Evidence> lines) {
        return lines.stream().map(Evidence::text).collect(Collectors.joining("\n"));
    }

    private void fenced(String text) {
        var fence = Escape.fence(text);
        line(fence + "text\n" + text + "\n" + fence);
    }
}
