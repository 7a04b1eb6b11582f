package dev.lastseen.app.report.html;

import dev.lastseen.app.picture.SvgWriter;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Text;
import java.util.List;

/// Writes blocks. For one thread.
final class HtmlBlocks {
    private final Markup html;
    private int pictures;

    HtmlBlocks(Markup html) {
        this.html = html;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> text("h" + heading.level(), "", heading.text());
            case Block.Paragraph paragraph -> text("p", "", paragraph.text());
            case Block.Caveat caveat -> text("p", "caveat", caveat.text());
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Grid grid -> grid(grid);
            case Block.Quote quote -> quote(quote);
            case Block.Drawing drawing -> drawing(drawing);
            case Block.Command command -> command(command);
            case Block.Authored authored -> authored(authored);
            case Block.Listing listing -> {
                html.open("pre", "tabindex", "0");
                listing.lines().forEach(line -> html.text(line.text()).line());
                html.close("pre").line();
            }
        }
    }

    private void text(String tag, String style, Text text) {
        if (style.isEmpty()) html.open(tag);
        else html.open(tag, "class", style);
        HtmlRuns.write(text, html);
        html.close(tag).line();
    }

    private void bullets(Block.Bullets bullets) {
        var tag = bullets.numbered() ? "ol" : "ul";
        html.open(tag).line();
        bullets.items().forEach(item -> text("li", "", item));
        html.close(tag).line();
    }

    private void grid(Block.Grid grid) {
        html.open("div", "class", "table", "tabindex", "0", "role", "group", "aria-label", grid.caption()).open("table").open("caption").text(grid.caption()).close("caption").line();
        columns(grid);
        html.open("thead").open("tr");
        for (var column : grid.columns()) html.open("th", "scope", "col", "class", column.number() ? "number" : "word").text(column.head()).close("th");
        html.close("tr").close("thead").line().open("tbody").line();
        for (var row : grid.rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                html.open("td", "class", grid.columns().get(i).number() ? "number" : "word");
                HtmlRuns.write(row.get(i), html);
                html.close("td");
            }
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("div").line();
        if (!grid.more().isEmpty()) text("p", "more", grid.more());
    }

    /// Columns of numbers are as wide as they must be; the others share the width by their weights.
    private void columns(Block.Grid grid) {
        double all = grid.columns().stream().mapToDouble(Block.Column::weight).sum();
        html.open("colgroup");
        for (var column : grid.columns()) {
            if (column.number()) html.open("col");
            else html.open("col", "style", "width: " + Math.round(100 * column.weight() / all) + "%");
        }
        html.close("colgroup").line();
    }

    private void quote(Block.Quote quote) {
        html.open("figure", "class", "quote", "id", "r" + quote.number());
        html.open("figcaption").open("span", "class", "ref").text("[" + quote.number() + "]").close("span").text(" ");
        if (!quote.about().isEmpty()) {
            HtmlRuns.write(quote.about(), html);
            html.text(" · ");
        }
        html.open("span", "class", "source").text(quote.source().text()).close("span").close("figcaption");
        html.open("pre", "tabindex", "0");
        quote.lines().forEach(line -> html.text(line.text()).line());
        html.close("pre");
        if (!quote.more().isEmpty()) html.open("p", "class", "more").text(quote.more()).close("p");
        html.close("figure").line();
    }

    private void drawing(Block.Drawing drawing) {
        html.open("figure", "class", "picture").raw(SvgWriter.writeInline(drawing.picture(), "p" + ++pictures)).close("figure").line();
    }

    private void command(Block.Command command) {
        html.open("div", "class", "command").open("p");
        HtmlRuns.write(command.about(), html);
        html.close("p").open("pre", "tabindex", "0").text(command.line()).close("pre").close("div").line();
    }

    private void authored(Block.Authored authored) {
        html.open("div", "class", "authored").line();
        write(authored.blocks());
        html.close("div").line();
    }
}
