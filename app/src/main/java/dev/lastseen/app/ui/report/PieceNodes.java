package dev.lastseen.app.ui.report;

import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Evidence;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.app.ui.base.Look;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.app.ui.pictures.PictureCanvas;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the nodes of a report's pieces.
///
/// @param cited gets the number of a citation that was clicked
record PieceNodes(Look look, IntConsumer cited) {
    private static final double PICTURE = 0.8;

    Region of(Piece piece) {
        return switch (piece) {
            case Piece.Title title -> title(title);
            case Piece.Heading heading -> styled(new VBox(Parts.label(heading.chapter().title(), "title")), "report-chapter");
            case Piece.Row row -> row(row);
            case Piece.Whole whole -> whole.authored() ? styled(new VBox(of(whole.block())), "report-authored") : of(whole.block());
        };
    }

    private Region title(Piece.Title title) {
        var box = new VBox(4, Parts.wrapped(title.document().title().text(), "report-title"));
        title.document().head().forEach(line -> box.getChildren().add(text(line, "quiet-text")));
        return box;
    }

    private Region of(Block block) {
        return switch (block) {
            case Block.Heading heading -> styled(new VBox(text(heading.text(), "heading-text")), "report-heading");
            case Block.Paragraph paragraph -> text(paragraph.text());
            case Block.Caveat caveat -> styled(new VBox(text(caveat.text())), "report-caveat");
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Quote quote -> quote(quote);
            case Block.Drawing drawing -> drawing(drawing);
            case Block.Command command -> new VBox(3, text(command.about(), "quiet-text"), code(List.of(command.line())));
            case Block.Listing listing -> code(listing.lines().stream().map(Evidence::text).toList());
            case Block.Grid grid -> new VBox(text(Text.of(grid.caption())));
            case Block.Authored authored -> new VBox(4, authored.blocks().stream().map(this::of).toArray(Node[]::new));
        };
    }

    private static Region styled(Region region, String style) {
        region.getStyleClass().add(style);
        return region;
    }

    private Region text(Text text, String... styles) {
        return new RunNodes(cited).of(text, styles);
    }

    private Region bullets(Block.Bullets bullets) {
        var box = new VBox(4);
        for (int i = 0; i < bullets.items().size(); i++) {
            var item = new HBox(8, Parts.label(bullets.numbered() ? i + 1 + "." : "•", "quiet"), text(bullets.items().get(i)));
            HBox.setHgrow(item.getChildren().getLast(), Priority.ALWAYS);
            box.getChildren().add(item);
        }
        return box;
    }

    private Region quote(Block.Quote quote) {
        var box = new VBox(3, Parts.wrapped("[" + quote.number() + "] " + (quote.about().isEmpty() ? "" : quote.about().plain() + " · ") + quote.source().text(), "quiet", "report-source"),
                code(quote.lines().stream().map(Evidence::text).toList()));
        if (!quote.more().isEmpty()) box.getChildren().add(Parts.wrapped(quote.more(), "quiet"));
        return box;
    }

    private static Region code(List<String> lines) {
        var code = new Label(lines.stream().collect(Collectors.joining("\n"))); // each line is visible already
        code.setWrapText(true);
        code.setMinHeight(Region.USE_PREF_SIZE);
        code.getStyleClass().add("report-code");
        return code;
    }

    private Region drawing(Block.Drawing drawing) {
        var canvas = new PictureCanvas();
        canvas.show(drawing.picture(), look.zoomed(PICTURE * look.zoom()));
        return new VBox(canvas);
    }

    private Region row(Piece.Row row) {
        var grid = new GridPane();
        grid.getStyleClass().addAll("report-row", row.head() ? "report-row-head" : "report-row-cells");
        double all = row.grid().columns().stream().mapToDouble(Block.Column::weight).sum();
        for (int i = 0; i < row.cells().size(); i++) {
            var share = new ColumnConstraints();
            share.setPercentWidth(100 * row.grid().columns().get(i).weight() / all);
            grid.getColumnConstraints().add(share);
            var cell = text(row.cells().get(i), row.head() ? "strong-text" : "cell-text");
            grid.add(cell, i, 0);
        }
        return row.head() ? new VBox(6, Parts.wrapped(row.grid().caption(), "quiet"), grid) : grid;
    }
}
