package dev.lastseen.app.ui.contrast;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.contrast.ContrastPicture;
import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.ClaimField;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.app.ui.pictures.PictureCanvas;
import dev.lastseen.app.ui.pictures.PictureFiles;
import dev.lastseen.model.contrast.Contrast;
import dev.lastseen.model.contrast.Contrasting;
import dev.lastseen.model.contrast.Labels;
import dev.lastseen.model.hypothesis.ClaimProblem;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Two sets of messages, and what sets them apart.
final class ContrastPane extends VBox {
    private static final double NARROWEST = 620;

    private final List<MessageSet> sets;
    private final Work work;
    private final Desk desk;
    private final ComboBox<MessageSet> these = new ComboBox<>();
    private final ComboBox<MessageSet> those = new ComboBox<>();
    private final Label title = Parts.label("", "title");
    private final Label note = Parts.wrapped("", "quiet");
    private final Label problem = Parts.wrapped("", "doubt");
    private final WordedSets worded;
    private final PictureCanvas canvas = new PictureCanvas();
    private final StackPane stage = new StackPane(canvas);
    private final LeftOut leftOut;
    private final AttributeDetail detail;
    private final PictureFiles files;
    private Focus.@Nullable Hop boundary;
    private List<Contrasting> all = List.of();
    private List<Contrasting> found = List.of();
    private @Nullable Contrasting chosen;
    private Background.@Nullable Running comparing;

    ContrastPane(List<MessageSet> sets, Work work, Desk desk) {
        this.sets = sets;
        this.work = work;
        this.desk = desk;
        worded = new WordedSets(work.following());
        leftOut = new LeftOut(this::sift);
        detail = new AttributeDetail(work, desk, attribute -> leftOut.add(attribute));
        files = new PictureFiles(desk);
        files.offer(canvas, "contrast");
        getStyleClass().add("page");
        var choice = new HBox(10, Parts.label("What sets"), these, Parts.label("apart from"), those);
        choice.setAlignment(Pos.CENTER_LEFT);
        var words = new ClaimField("or say which messages, and press Enter: lost at A → B and …", worded::completions, desk.background(), this::choose);
        problem.setManaged(false);
        for (var box : List.of(these, those)) {
            box.getItems().setAll(sets);
            box.setOnAction(_ -> compare());
        }
        stage.setMinWidth(0);
        stage.setAlignment(Pos.TOP_LEFT);
        stage.widthProperty().addListener(_ -> draw());
        canvas.onChosen(this::choose);
        getChildren().addAll(new VBox(3, title, note), choice, words, problem, leftOut, stage, detail);
    }

    List<Action> actions() {
        return List.of(
                Action.of("Contrast", "Copy picture of the contrast", "Ctrl+Shift+C", () -> files.copy(canvas.picture())),
                Action.of("Contrast", "Save contrast as SVG…", "", () -> files.saveSvg(canvas.picture(), "contrast")),
                Action.of("Contrast", "Exchange the two sets", "x", this::exchange));
    }

    void show(SessionState state) {
        if (these.getValue() == null || !Objects.equals(boundary, state.focus().boundary().orElse(null))) pick(state.focus().boundary().orElse(null));
        draw();
    }

    /// Compares the lost and the arrived of a boundary; of the one with most losses where none is looked at.
    private void pick(Focus.@Nullable Hop wanted) {
        boundary = wanted;
        if (sets.size() < 2) {
            title.setText("Nothing to compare");
            note.setText("Nothing was lost, so there are no two sets of messages that differ in what became of them.");
            return;
        }
        var lost = sets.stream().filter(set -> wanted != null && set.name().equals("lost at " + wanted)).findFirst().orElse(sets.getFirst());
        select(lost, sets.get(Math.min(sets.size() - 1, sets.indexOf(lost) + 1)));
    }

    /// Compares the messages that the words name with all others.
    private void choose(String words) {
        if (words.isEmpty()) return;
        problem.setManaged(false);
        problem.setText("");
        desk.background().quietly(_ -> worded.pair(words)).alone().then(pair -> {
            for (var box : List.of(these, those)) pair.stream().filter(set -> !box.getItems().contains(set)).forEach(box.getItems()::add);
            select(pair.getFirst(), pair.getLast());
        }).failing(ClaimProblem.class, failure -> {
            problem.setText("This cannot be read " + failure.getMessage());
            problem.setManaged(true);
        }).start();
    }

    private void exchange() {
        if (these.getValue() != null && those.getValue() != null) select(those.getValue(), these.getValue());
    }

    private void select(MessageSet first, MessageSet second) {
        for (var box : List.of(these, those)) box.setOnAction(null);
        these.setValue(first);
        those.setValue(second);
        for (var box : List.of(these, those)) box.setOnAction(_ -> compare());
        compare();
    }

    private void compare() {
        var first = these.getValue();
        var second = those.getValue();
        if (first == null || second == null) return;
        if (comparing != null) comparing.cancel();
        title.setText("Comparing " + first.label() + " and " + second.label() + " …");
        var rest = (BitSet) second.messages().clone();
        rest.andNot(first.messages());
        var labels = new Labels(first.label(), second.label());
        comparing = desk.background()
                .work("Comparing " + first.name() + " and " + second.name(), _ -> Contrast.between(work.following(), first.messages(), rest, first.system(), labels))
                .alone()
                .then(this::compared)
                .start();
    }

    private void compared(List<Contrasting> contrastings) {
        all = contrastings;
        chosen = null;
        sift();
    }

    private void sift() {
        found = all.stream().filter(one -> !leftOut.contains(one.attribute())).toList();
        if (chosen == null || !found.contains(chosen)) chosen = found.isEmpty() ? null : found.getFirst();
        tell();
        detail.show(chosen, labels());
        draw();
    }

    private Labels labels() {
        var first = these.getValue();
        var second = those.getValue();
        return new Labels(first == null ? "these" : first.label(), second == null ? "those" : second.label());
    }

    private void tell() {
        var first = these.getValue();
        var second = those.getValue();
        if (first == null || second == null) return;
        title.setText(found.isEmpty() ? "Nothing sets them apart beyond chance" : Quantity.count(found.size()) + (found.size() == 1 ? " attribute sets" : " attributes set") + " them apart");
        note.setText(Quantity.count(first.messages().cardinality()) + " " + first.label() + " against " + Quantity.count(second.messages().cardinality()) + " " + second.label()
                + ", by their records at " + work.following().systemName(first.system()) + "; what is undetermined counts on neither side where messages were lost"
                + (first.messages().cardinality() < 3 ? "; fewer than three messages show nothing" : ""));
    }

    private void choose(Subject subject) {
        if (!(subject instanceof Subject.Attribute(int index)) || index >= found.size()) return;
        chosen = found.get(index);
        detail.show(chosen, labels());
        draw();
    }

    private void draw() {
        var look = desk.session().look();
        if (stage.getWidth() < 1) return;
        double width = Math.max(NARROWEST, stage.getWidth() / look.zoom());
        var selected = chosen == null ? null : new Subject.Attribute(found.indexOf(chosen));
        canvas.show(ContrastPicture.of(found, labels(), width, selected), look);
    }
}
