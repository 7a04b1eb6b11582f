package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.Source;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.concurrent.Task;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.TaskProgressView;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// How complete the evidence is, and what is being worked on.
final class StatusLine extends StatusBar {
    private final Background background;
    private final Label notes = new Label();
    private final Hyperlink work = new Hyperlink();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button("", new FontIcon(MaterialDesignC.CLOSE));
    private final TaskProgressView<Task<?>> tasks = new TaskProgressView<>();

    StatusLine(Background background) {
        this.background = background;
        setText("");
        cancel.getStyleClass().setAll("button", "bare");
        cancel.setOnAction(_ -> List.copyOf(background.running()).forEach(task -> task.cancel(false)));
        progress.setPrefWidth(120);
        work.setOnAction(_ -> showTasks());
        getRightItems().add(notes);
        background.running().addListener((ListChangeListener<Task<?>>) _ -> showWork());
        showWork();
    }

    void show(SessionState state) {
        setText(state.work().map(StatusLine::evidence).orElse(""));
    }

    private static String evidence(Work work) {
        var sources = work.analysis().sources();
        long unaccounted = sources.stream().map(Source::receipt).mapToLong(receipt -> receipt.bytes().total() - receipt.bytes().accounted()).sum();
        return sources.size() + " sources · " + (unaccounted == 0 ? "every byte accounted for" : unaccounted + " bytes not read");
    }

    private void showWork() {
        var running = background.running();
        tasks.getTasks().setAll(running);
        getRightItems().setAll(notes);
        progress.progressProperty().unbind();
        work.textProperty().unbind();
        if (running.isEmpty()) return;
        var last = running.getLast();
        progress.progressProperty().bind(last.progressProperty());
        work.textProperty().bind(running.size() == 1 ? last.titleProperty() : last.titleProperty().concat(" and " + (running.size() - 1) + " more"));
        getRightItems().addAll(work, progress, cancel);
    }

    private void showTasks() {
        var over = new PopOver(tasks);
        over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        over.show(work, Side.TOP.isHorizontal() ? -8 : 0);
    }
}
