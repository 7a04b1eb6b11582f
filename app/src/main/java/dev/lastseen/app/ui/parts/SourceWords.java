package dev.lastseen.app.ui.parts;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.model.Source;

/// Says how completely a source was read.
final class SourceWords {
    private SourceWords() {}

    static String of(Source source) {
        var receipt = source.receipt();
        var records = Quantity.count(receipt.records()) + " records, " + Quantity.count(receipt.problems().rejectedCount()) + " rejected ranges";
        return source.incomplete().isPresent()
                ? source.fileName() + " is incomplete (" + records + ")."
                : source.fileName() + " was read completely (" + records + ").";
    }
}
