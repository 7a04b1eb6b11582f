package dev.lastseen.app.ui.record;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.Work;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One record in full: its times with their differences, its identifiers with their proof, its fields, its raw text and where it stands, and what the analyst says
/// of it. Its controls are made once, so that another record is shown at once.
public final class RecordPanel extends ScrollPane {
    private final Desk desk;
    private final HeadPart head = new HeadPart();
    private final TimesPart times = new TimesPart();
    private final IdentifiersPart identifiers;
    private final FieldsPart fields;
    private final RawPart raw = new RawPart();
    private final AnalystPart analyst;
    private final VBox content = new VBox();
    private @Nullable Shown shown;

    public RecordPanel(Desk desk) {
        this.desk = desk;
        identifiers = new IdentifiersPart(desk);
        fields = new FieldsPart(desk);
        analyst = new AnalystPart(desk);
        getStyleClass().addAll("record-panel", "edge-to-edge");
        setId("record-panel");
        setFitToWidth(true);
        content.getStyleClass().add("record-content");
        content.getChildren().addAll(head, times, identifiers, fields, raw, analyst);
        content.setVisible(false);
        setContent(content);
    }

    /// What is on the panel.
    private record Shown(Work work, int record, Times times) {}

    /// Shows a record of the analysis; what must be read comes a moment later.
    public void show(Work work, int record) {
        var wanted = new Shown(work, record, Times.of(desk.session().look()));
        if (wanted.equals(shown)) return;
        boolean moved = shown == null || shown.record() != record;
        shown = wanted;
        desk.background().quietly(_ -> RecordFacts.of(work, record)).then(facts -> {
            if (!wanted.equals(shown)) return;
            fill(wanted, facts);
            if (moved) setVvalue(0);
        }).start();
    }

    private void fill(Shown wanted, RecordFacts facts) {
        head.show(facts);
        times.show(facts, wanted.times());
        identifiers.show(facts);
        fields.show(facts);
        raw.show(facts);
        analyst.show(wanted.work().state(), wanted.record());
        content.setVisible(true);
    }
}
