package dev.lastseen.app.ui.record;

import dev.lastseen.app.casework.Citations;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.Level;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Which record it is, and where it stands in which file.
final class HeadPart extends VBox {
    private final Label what = Cells.label("muted");
    private final Label title = Cells.wrapped("heading");
    private final Label bytes = Cells.wrapped("evidence", "muted");
    private String provenance = "";

    HeadPart() {
        super(2);
        title.setId("record-title");
        Cells.hint(bytes, () -> provenance);
        getChildren().addAll(what, title, bytes);
    }

    void show(RecordFacts facts) {
        what.setText(Visible.of(facts.system()) + (facts.level().equals(Level.NONE.name()) ? "" : "  ·  " + facts.level()));
        title.setText(Visible.of(facts.citation().file()) + ", line " + Quantity.count(facts.citation().line()));
        var place = facts.details().place();
        bytes.setText("bytes " + Quantity.count(place.offset()) + "–" + Quantity.count(place.offset() + Math.max(1, place.length()) - 1)
                + (facts.source().content().encoding().equals("plain") ? "" : " decoded") + "  ·  sha256 " + Citations.shortHash(facts.source()));
        provenance = facts.source().path() + "\nSHA-256 " + facts.source().content().sha256() + "\nread as " + facts.source().format();
    }
}
