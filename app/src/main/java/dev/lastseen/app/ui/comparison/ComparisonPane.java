package dev.lastseen.app.ui.comparison;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.TimeSpans;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import dev.lastseen.model.reconcile.Comparison;
import dev.lastseen.model.reconcile.Span;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Picks two stretches of time and shows what differs, hop by hop.
final class ComparisonPane extends VBox {
    private final Work work;
    private final Desk desk;
    private final Slot before;
    private final Slot after;
    private final Label note = Parts.wrapped("", "quiet");
    private final VBox hops = new VBox(10);
    private Background.@Nullable Running comparing;

    /// @param whole from the first to the last record
    ComparisonPane(Span whole, Work work, Desk desk) {
        this.work = work;
        this.desk = desk;
        getStyleClass().add("page");
        setId("comparison");
        var chosen = desk.session().focus().range().map(range -> new Span(range.from(), range.to())).filter(range -> range.from() > whole.from());
        long middle = whole.from() + (whole.to() - whole.from()) / 2;
        after = new Slot("After", chosen.orElse(new Span(middle, whole.to())), desk, this::compare);
        before = new Slot("Before", new Span(whole.from(), Math.max(whole.from(), after.span().from() - 1)), desk, this::compare);
        getChildren().addAll(new VBox(3, Parts.label("Comparison", "title"), note), before, after, Parts.button("Compare with another case", this::withAnother), hops);
        show(desk.session().state());
        compare();
    }

    void show(SessionState state) {
        before.offer(state.focus().range().isPresent());
        after.offer(state.focus().range().isPresent());
    }

    private void compare() {
        start("Messages count by when they were seen where a hop begins. A difference counts where evidence of both systems covers the time.",
                desk.background().quietly(_ -> Comparison.of(work.following(), before.span(), after.span())));
    }

    /// The stretch before of this case against all of another one, which is closed again.
    private void withAnother() {
        Optional<Path> folder = desk.dialogs().folder("Open the case of the other capture");
        folder.ifPresent(path -> start("Before is this case, in its stretch of time; after is all of " + path.getFileName() + ". Systems meet by their names.",
                desk.background().work("Comparing with " + path.getFileName(), _ -> {
                    try (var other = Casework.open(path, new ImportService(), Progress.NONE)) {
                        Analysis analysis = other.state().analysis();
                        return Comparison.of(work.following(), before.span(), analysis.following(), TimeSpans.whole(analysis).orElse(before.span()));
                    }
                })));
    }

    private void start(String words, Background.Plan<Comparison> plan) {
        if (comparing != null) comparing.cancel();
        note.setText("Comparing, hop by hop");
        comparing = plan.alone().then(comparison -> tell(words, comparison)).start();
    }

    private void tell(String words, Comparison comparison) {
        note.setText(words);
        hops.getChildren().clear();
        if (comparison.hops().isEmpty()) {
            hops.getChildren().add(Parts.nothing("No hop stands on both routes", "Captures can be compared where their systems have the same names."));
            return;
        }
        double most = comparison.hops().stream().mapToDouble(hop -> Math.max(hop.before().lostShare(), hop.after().lostShare())).max().orElse(0);
        for (var hop : comparison.hops()) hops.getChildren().add(new HopCard(hop, most, desk));
    }
}
