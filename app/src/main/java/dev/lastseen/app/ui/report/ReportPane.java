package dev.lastseen.app.ui.report;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.report.Report;
import dev.lastseen.app.report.ReportFormat;
import dev.lastseen.app.report.Request;
import dev.lastseen.app.report.story.Story;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Work;
import java.time.Instant;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The report of one case: writing at the left, a preview at the right, above them what it is written as.
final class ReportPane extends BorderPane {
    private static final double WRITING = 0.36;

    private final Desk desk;
    private final Draft draft;
    private final Writing writing;
    private final Preview preview;
    private final ExportBar bar;
    private @Nullable Shown shown;
    private Background.@Nullable Running composing;

    /// What the preview shows, or is about to show.
    private record Shown(Work work, double zoom, Story story, boolean internal) {}

    ReportPane(Casework casework, Story story, Desk desk) {
        this.desk = desk;
        draft = new Draft(casework, story, desk, this::compose);
        writing = new Writing(draft, desk);
        preview = new Preview(desk);
        bar = new ExportBar(draft, desk, this::compose);
        var left = new ScrollPane(writing);
        left.setFitToWidth(true);
        left.getStyleClass().add("page-scroll");
        var both = new SplitPane(left, preview);
        both.setDividerPositions(WRITING);
        setTop(bar);
        setCenter(both);
    }

    void show(SessionState state) {
        state.work().filter(work -> work.casework() == draft.casework()).ifPresent(work -> {
            writing.show(work);
            compose();
        });
    }

    void export() {
        bar.export();
    }

    /// Composes the report anew where something is different.
    private void compose() {
        var work = desk.session().work().filter(one -> one.casework() == draft.casework());
        if (work.isEmpty()) return;
        var wanted = new Shown(work.get(), desk.session().look().zoom(), draft.story(), bar.internal());
        if (wanted.equals(shown)) return;
        if (composing != null) composing.cancel();
        shown = wanted;
        preview.busy();
        var request = new Request(ReportFormat.HTML, wanted.internal(), Instant.now());
        composing = desk.background().quietly(_ -> Report.compose(draft.casework(), wanted.work().state(), wanted.story(), request)).then(composed -> {
            if (!Objects.equals(shown, wanted)) return;
            preview.show(composed);
            bar.show(composed.hidden());
        }).start();
    }
}
