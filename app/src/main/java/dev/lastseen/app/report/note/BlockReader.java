package dev.lastseen.app.report.note;

import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/// Reads the blocks of a note. Lists within lists become one list; quotes become paragraphs.
final class BlockReader {
    private static final int DEEPEST_HEADING = 6;
    private static final int HIGHEST_HEADING = 4;

    private final RunReader runs;
    private final List<Block> blocks = new ArrayList<>();

    BlockReader(RunReader runs) {
        this.runs = runs;
    }

    List<Block> read(Node document) {
        children(document);
        return List.copyOf(blocks);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) block(node);
    }

    private void block(Node node) {
        switch (node) {
            case Heading heading -> blocks.add(new Block.Heading(Math.clamp(heading.getLevel() + 2L, HIGHEST_HEADING, DEEPEST_HEADING), runs.text(heading)));
            case Paragraph paragraph -> blocks.add(new Block.Paragraph(runs.text(paragraph)));
            case FencedCodeBlock code -> blocks.add(runs.listing(code.getLiteral()));
            case IndentedCodeBlock code -> blocks.add(runs.listing(code.getLiteral()));
            case HtmlBlock html -> blocks.add(runs.listing(html.getLiteral()));
            case ListBlock list -> blocks.add(new Block.Bullets(items(list), !(list instanceof BulletList)));
            case ThematicBreak _ -> {}
            default -> children(node);
        }
    }

    private List<Text> items(ListBlock list) {
        var items = new ArrayList<Text>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) item(item, items);
        return items;
    }

    private void item(Node item, List<Text> items) {
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock inner) items.addAll(items(inner));
            else items.add(runs.text(node));
        }
    }
}
