package dev.lastseen.app.ui.sources;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Problem;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.imports.ImportWizard;
import dev.lastseen.model.Source;
import dev.lastseen.model.store.EvidenceState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of sources.
final class SourcesPane extends BorderPane {
    private static final double LINE = 62;

    private final Desk desk;
    private final Label headline = new Label();
    private final Label account = new Label();
    private final ObservableList<SourceLine> lines = FXCollections.observableArrayList();
    private final ListView<SourceLine> list = new ListView<>(lines);
    private @Nullable SessionState shown;

    /// @param chosen told of the source that a person looks at
    SourcesPane(Desk desk, BiConsumer<Work, SourceLine> chosen) {
        this.desk = desk;
        getStyleClass().add("sources");
        headline.setId("sources-headline");
        headline.getStyleClass().add("title");
        account.getStyleClass().add("muted");
        account.setWrapText(true);
        var choices = new Button("Import with choices");
        choices.setId("import-with-choices");
        choices.setOnAction(_ -> ImportWizard.show(desk, List.of()));
        var verify = new Button("Compare with hashes");
        verify.setOnAction(_ -> verify());
        var secure = new Button("Secure the evidence");
        secure.setId("secure-evidence");
        secure.setTooltip(new Tooltip("Packs compressed copies of all files into the case"));
        secure.setOnAction(_ -> new Safekeeping(desk).secure());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        for (var button : List.of(secure, verify, choices)) button.setMinWidth(Region.USE_PREF_SIZE);
        var top = new HBox(12, new VBox(2, headline, account), gap, secure, verify, choices);
        top.getStyleClass().add("records-top");
        list.setId("source-list");
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new SourceCell(desk));
        list.setPlaceholder(new Label("Drop files here, or import them."));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (line != null) desk.session().work().ifPresent(work -> chosen.accept(work, line));
        });
        setTop(top);
        setCenter(list);
    }

    void show(SessionState state) {
        if (state.work().isEmpty()) return;
        boolean same = shown != null && shown.work().isPresent() && shown.work().get().state().version() == state.work().get().state().version()
                && shown.work().get().casework() == state.work().get().casework() && shown.look().equals(state.look());
        shown = state;
        if (same) return;
        var work = state.work().get();
        desk.background().quietly(_ -> SourceLine.of(work)).then(fresh -> {
            if (shown != null && shown.work().filter(one -> one.state().version() == work.state().version()).isPresent()) fill(work, fresh);
        }).start();
    }

    private void fill(Work work, List<SourceLine> fresh) {
        int before = Math.max(0, list.getSelectionModel().getSelectedIndex());
        lines.setAll(fresh);
        if (!fresh.isEmpty()) list.getSelectionModel().select(Math.min(before, fresh.size() - 1));
        headline.setText(Quantity.count(fresh.size()) + (fresh.size() == 1 ? " source" : " sources"));
        long rejected = fresh.stream().mapToLong(line -> line.source().receipt().problems().rejectedCount()).sum();
        long assumed = fresh.stream().filter(line -> line.source().clock().assumed()).count();
        long bytes = fresh.stream().mapToLong(line -> line.source().content().stored()).sum();
        account.setText(Quantity.size(bytes) + ", " + Quantity.count(work.state().records()) + " records"
                + (rejected == 0 ? ", nothing rejected" : ", " + Quantity.count(rejected) + " ranges rejected")
                + (assumed == 0 ? "" : ", " + assumed + (assumed == 1 ? " zone" : " zones") + " assumed"));
    }

    void verify() {
        desk.session().work().ifPresent(work -> desk.background().work("Comparing files with their hashes", _ -> work.casework().verify()).then(this::tell).start());
    }

    private void tell(Map<Source, EvidenceState> states) {
        var others = states.entrySet().stream().filter(one -> one.getValue() != EvidenceState.UNCHANGED)
                .map(one -> one.getKey().fileName() + ": " + one.getValue().name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        desk.dialogs().tell(others.isEmpty()
                ? new Problem("All files are as they were imported", "The SHA-256 of every source is the one that was taken when it was imported.", "")
                : new Problem("Not all files are as they were imported", others, "Bring the original files back to show their raw records."));
    }
}
