package dev.lastseen.app.ui;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.Source;
import dev.lastseen.model.follow.ClockShift;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.TaskProgressView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// How complete the evidence is, and what is being worked on.
final class StatusLine extends StatusBar {
    private static final int MOST_CLOCKS = 3;

    private final Background background;
    private @Nullable Work told;
    private final Label notes = new Label();
    private final Hyperlink work = new Hyperlink();
    private final Label busy = new Label("Working");
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button("", new FontIcon(MaterialDesignC.CLOSE));
    private final TaskProgressView<Task<?>> tasks = new TaskProgressView<>();

    StatusLine(Background background) {
        this.background = background;
        setText("");
        cancel.getStyleClass().setAll("button", "bare");
        cancel.setOnAction(_ -> List.copyOf(background.running()).forEach(task -> task.cancel(false)));
        progress.setPrefWidth(120);
        work.setMnemonicParsing(false); // names of files may hold an underscore
        work.setOnAction(_ -> showTasks());
        notes.setMaxHeight(Double.MAX_VALUE);
        busy.setMaxHeight(Double.MAX_VALUE);
        getRightItems().add(notes);
        background.running().addListener((ListChangeListener<Task<?>>) _ -> showWork());
        background.busyProperty().addListener(_ -> showWork());
        showWork();
    }

    void show(SessionState state) {
        var work = state.work().orElse(null);
        if (Objects.equals(work, told)) return; // the sums over all sources are the same for every focus
        told = work;
        setText(state.work().map(StatusLine::evidence).orElse(""));
        notes.setText(state.work().map(StatusLine::assumptions).orElse(""));
    }

    private static String evidence(Work work) {
        var sources = work.analysis().sources();
        long unaccounted = sources.stream().map(Source::receipt).mapToLong(receipt -> receipt.bytes().total() - receipt.bytes().accounted()).sum();
        long bytes = sources.stream().mapToLong(source -> source.content().stored()).sum();
        return Quantity.count(sources.size()) + (sources.size() == 1 ? " source · " : " sources · ") + Quantity.count(work.state().records()) + " records · "
                + Quantity.size(bytes) + " · " + (unaccounted == 0 ? "every byte accounted for" : Quantity.size(unaccounted) + " not accounted for");
    }

    /// What the analysis takes for granted: assumed zones, clocks that were set right, sources that end early.
    private static String assumptions(Work work) {
        var parts = new ArrayList<String>();
        var sources = work.analysis().sources();
        long assumed = sources.stream().filter(source -> source.clock().assumed()).count();
        if (assumed > 0) parts.add(assumed + (assumed == 1 ? " source" : " sources") + " assumed to write UTC");
        var following = work.following();
        following.clocks().shifts().stream().filter(ClockShift::applied).limit(MOST_CLOCKS).forEach(shift -> parts.add(Visible.of(
                following.space().systems().get(shift.system()) + " clock " + (shift.micros() > 0 ? "+" : "") + Quantity.span(shift.micros() / 1e6))));
        long cut = sources.stream().filter(source -> source.incomplete().isPresent()).count();
        if (cut > 0) parts.add(cut + (cut == 1 ? " source" : " sources") + " incomplete");
        return String.join(" · ", parts);
    }

    private void showWork() {
        var running = background.running();
        tasks.getTasks().setAll(running);
        getRightItems().setAll(notes);
        progress.progressProperty().unbind();
        work.textProperty().unbind();
        if (running.isEmpty()) {
            if (background.busyProperty().get()) showBusy();
            return;
        }
        var last = running.getLast();
        progress.progressProperty().bind(last.progressProperty());
        work.textProperty().bind(running.size() == 1 ? last.titleProperty() : last.titleProperty().concat(" and " + (running.size() - 1) + " more"));
        getRightItems().addAll(work, progress, cancel);
    }

    /// What views read for themselves has no name and no end that is known.
    private void showBusy() {
        progress.setProgress(ProgressIndicator.INDETERMINATE_PROGRESS);
        getRightItems().addAll(busy, progress);
    }

    private void showTasks() {
        var over = new PopOver(tasks);
        over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        over.show(work);
    }
}
