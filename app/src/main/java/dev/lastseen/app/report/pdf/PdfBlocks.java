package dev.lastseen.app.report.pdf;

import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Evidence;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.app.report.pdf.Flow.Wash;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes blocks.
final class PdfBlocks {
    private static final double TEXT = 9.5;
    private static final double LEADING = 14;
    private static final double SMALL = 7.5;
    private static final double SMALL_LEADING = 11;
    private static final double INDENT = 12;
    private static final double LEAST = 44;
    /// Lines of a quote that stay with its caption.
    private static final int KEPT = 5;
    private static final Wash CODE = new Wash(Tone.PANEL, Tone.PANEL, 6, 4);
    private static final Wash DOUBT = new Wash(Tone.DOUBT_WASH, Tone.DOUBT, 9, 4);

    private final Paper paper;
    private final Pieces pieces;
    private final Tags tags;

    PdfBlocks(Paper paper, Pieces pieces) {
        this.paper = paper;
        tags = paper.tags();
        this.pieces = pieces;
    }

    /// @param left points from the left of the page
    void write(List<Block> blocks, double left) {
        var flow = new Flow(paper, left, Paper.LEFT + Paper.WIDTH - left);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading) paper.need(least(blocks, i));
            write(blocks.get(i), flow);
        }
    }

    /// Room that the beginning of blocks takes, so that a heading never stands alone at the end of a page.
    static double least(List<Block> blocks, int from) {
        if (from >= blocks.size()) return 0;
        return switch (blocks.get(from)) {
            case Block.Heading _ -> Math.min(Paper.height() / 2, LEAST + least(blocks, from + 1));
            case Block.Drawing drawing -> PdfPicture.height(drawing.picture(), Paper.WIDTH) + LEADING;
            case Block.Grid _ -> 2 * LEAST;
            case Block.Paragraph _ -> LEAST + (from + 1 < blocks.size() && blocks.get(from + 1) instanceof Block.Drawing ? least(blocks, from + 1) : 0);
            default -> LEAST;
        };
    }

    private void write(Block block, Flow flow) {
        switch (block) {
            case Block.Heading heading -> tags.within("H" + Math.min(6, heading.level()), () -> heading(heading, flow));
            case Block.Paragraph paragraph -> tags.within("P", () -> paragraph(paragraph.text(), flow));
            case Block.Caveat caveat -> tags.within("P", () -> caveat(caveat, flow));
            case Block.Bullets bullets -> tags.within("L", () -> bullets(bullets, flow));
            case Block.Grid grid -> new PdfGrid(grid, pieces, flow).write();
            case Block.Quote quote -> tags.within("BlockQuote", () -> quote(quote, flow));
            case Block.Drawing drawing -> new PdfPicture(drawing.picture(), pieces.fonts(), flow).write();
            case Block.Command command -> command(command, flow);
            case Block.Authored authored -> tags.within("Div", () -> authored(authored, flow));
            case Block.Listing listing -> code(listing.lines().stream().map(Evidence::text).toList(), flow);
        }
    }

    private void heading(Block.Heading heading, Flow flow) {
        double size = heading.level() == 3 ? 11 : 10;
        paper.gap(12);
        flow.lines(Wrap.lines(pieces.of(heading.text(), size, Tone.TEXT, true), flow.width()), size * 1.4);
        paper.down(2);
    }

    private void paragraph(Text text, Flow flow) {
        paper.gap(4);
        flow.lines(Wrap.lines(pieces.of(text, TEXT), flow.width()), LEADING);
    }

    private void caveat(Block.Caveat caveat, Flow flow) {
        paper.gap(6);
        var all = Stream.concat(Stream.of(pieces.piece("Note ", pieces.fonts().strong(), 8.5, Tone.DOUBT, "")), pieces.of(caveat.text(), 8.5).stream()).toList();
        var lines = Wrap.lines(all, flow.width() - 2 * DOUBT.inset());
        paper.need(Math.min(Paper.height() / 3, lines.size() * 12.0 + 8));
        flow.washed(lines, 12, DOUBT);
        paper.down(2);
    }

    private void bullets(Block.Bullets bullets, Flow flow) {
        var inner = new Flow(paper, flow.x() + INDENT, flow.width() - INDENT);
        for (int i = 0; i < bullets.items().size(); i++) {
            paper.gap(3);
            var lines = Wrap.lines(pieces.of(bullets.items().get(i), TEXT), inner.width());
            paper.need(LEADING * Math.min(lines.size(), 3));
            var sign = pieces.piece(bullets.numbered() ? (i + 1) + "." : "•", pieces.fonts().words(), TEXT, Tone.QUIET, "");
            tags.within("LI", () -> {
                tags.within("Lbl", () -> paper.write(new Line(List.of(sign)), flow.x(), paper.y() + LEADING * 0.76));
                tags.within("LBody", () -> inner.lines(lines, LEADING));
            });
        }
    }

    private void quote(Block.Quote quote, Flow flow) {
        paper.gap(8);
        var caption = new ArrayList<Piece>();
        caption.add(pieces.piece("[" + quote.number() + "] ", pieces.fonts().strong(), SMALL, Tone.TEXT, ""));
        caption.addAll(pieces.of(quote.about(), SMALL, Tone.QUIET, false));
        if (!quote.about().isEmpty()) caption.add(pieces.piece(" · ", pieces.fonts().words(), SMALL, Tone.QUIET, ""));
        caption.add(pieces.piece(quote.source().text(), pieces.fonts().evidence(), SMALL * 0.88, Tone.QUIET, ""));
        var lines = Wrap.lines(caption, flow.width());
        paper.need(lines.size() * SMALL_LEADING + Math.min(KEPT, quote.lines().size() + 1) * SMALL_LEADING);
        paper.targets().place("#" + quote.number(), paper.page(), paper.y());
        tags.within("P", () -> flow.lines(lines, SMALL_LEADING));
        paper.down(2);
        code(quote.lines().stream().map(Evidence::text).toList(), flow);
        if (!quote.more().isEmpty()) tags.within("P", () -> flow.lines(Wrap.lines(pieces.of(Text.of(quote.more()), SMALL, Tone.QUIET, false), flow.width()), SMALL_LEADING));
    }

    private void code(List<String> lines, Flow flow) {
        var wrapped = new ArrayList<Line>();
        for (var line : lines) {
            wrapped.addAll(Wrap.written(pieces.piece(line, pieces.fonts().evidence(), SMALL, Tone.TEXT, ""), flow.width() - 2 * CODE.inset()));
        }
        tags.within("P", () -> tags.within("Code", () -> flow.washed(wrapped, SMALL_LEADING, CODE)));
    }

    private void command(Block.Command command, Flow flow) {
        paper.gap(6);
        paper.need(3 * SMALL_LEADING);
        tags.within("P", () -> flow.lines(Wrap.lines(pieces.of(command.about(), 8.5, Tone.QUIET, false), flow.width()), 12));
        code(List.of(command.line()), flow);
    }

    /// What people wrote has a bar at its left, drawn block by block, for it may reach over pages.
    private void authored(Block.Authored authored, Flow flow) {
        for (var block : authored.blocks()) {
            int page = paper.pages();
            double top = paper.y();
            write(List.of(block), flow.x() + INDENT);
            double begin = page == paper.pages() ? top : paper.y() - Math.min(paper.y(), LEADING);
            paper.fill(flow.x(), begin + 3, 2, Math.max(0, paper.y() - begin - 3), Tone.AUTHORED);
        }
    }
}
