package dev.lastseen.app.ui.imports;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.importers.ImportResult;
import dev.lastseen.model.Source;
import javafx.scene.layout.VBox;

/// What became of one file, in two lines.
final class ReceiptLine extends VBox {
    private static final int MOST_REJECTED = 3;

    ReceiptLine(ImportResult result) {
        super(2);
        getStyleClass().add("receipt-line");
        getChildren().add(Parts.label(String.valueOf(result.path().getFileName()), "strong"));
        switch (result) {
            case ImportResult.Imported(var source, _) -> imported(source);
            case ImportResult.Duplicate(var source) -> say("The same bytes are in the case already, as " + source.fileName() + "; nothing was added.", "muted");
            case ImportResult.Failed(_, var problem) -> say("Not read: " + problem, "loss");
            case ImportResult.Cancelled _ -> say("Cancelled; nothing of it was kept.", "muted");
        }
    }

    private void imported(Source source) {
        var receipt = source.receipt();
        long rejected = receipt.problems().rejectedCount();
        say("system %s, read as %s · %s records, %s continuation lines, %s rejected %s".formatted(source.system(), source.format(), Quantity.count(receipt.records()),
                Quantity.count(receipt.continuations()), Quantity.count(rejected), rejected == 1 ? "range" : "ranges"), rejected == 0 ? "muted" : "doubt");
        receipt.problems().rejected().stream().limit(MOST_REJECTED)
                .forEach(range -> say("line " + Quantity.count(range.line()) + ": " + range.reason(), "quiet"));
        long left = receipt.bytes().total() - receipt.bytes().accounted();
        say(Quantity.size(receipt.bytes().total()) + ", " + (left == 0 ? "every byte accounted for" : Quantity.count(left) + " bytes not accounted for"), left == 0 ? "quiet" : "doubt");
        source.incomplete().ifPresent(end -> say("Incomplete from line " + Quantity.count(end.line()) + ": " + end.reason(), "doubt"));
    }

    private void say(String words, String style) {
        getChildren().add(Parts.wrapped(words, style));
    }
}
