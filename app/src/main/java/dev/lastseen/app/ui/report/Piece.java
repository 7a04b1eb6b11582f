package dev.lastseen.app.ui.report;

import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Chapter;
import dev.lastseen.app.report.block.Document;
import dev.lastseen.app.report.block.Text;
import java.util.ArrayList;
import java.util.List;

/// What the preview shows as one row of a list: small enough to be made in a moment.
sealed interface Piece {
    record Title(Document document) implements Piece {}

    record Heading(Chapter chapter) implements Piece {}

    /// @param authored true for what people wrote
    record Whole(Block block, boolean authored) implements Piece {}

    /// The head of a table, where `cells` are its columns, or one of its rows.
    record Row(Block.Grid grid, List<Text> cells, boolean head) implements Piece {}

    /// The pieces of a report, in order.
    static List<Piece> of(Document document) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Title(document));
        for (var chapter : document.chapters()) {
            pieces.add(new Heading(chapter));
            chapter.blocks().forEach(block -> add(block, false, pieces));
        }
        return pieces;
    }

    private static void add(Block block, boolean authored, List<Piece> pieces) {
        switch (block) {
            case Block.Authored written -> written.blocks().forEach(inner -> add(inner, true, pieces));
            case Block.Grid grid -> {
                pieces.add(new Row(grid, grid.columns().stream().map(column -> Text.of(column.head())).toList(), true));
                grid.rows().forEach(row -> pieces.add(new Row(grid, row, false)));
                if (!grid.more().isEmpty()) pieces.add(new Whole(new Block.Paragraph(grid.more()), authored));
            }
            default -> pieces.add(new Whole(block, authored));
        }
    }
}
