package dev.lastseen.app.ui.contrast;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.contrast.Chances;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.MessageLine;
import dev.lastseen.app.ui.parts.MessageList;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.contrast.Contrasting;
import dev.lastseen.model.contrast.Labels;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One attribute: its statement, and the messages that have it and that have it not.
final class AttributeDetail extends VBox {
    private static final int MOST = 500;

    private final Work work;
    private final Desk desk;
    private final Consumer<String> leaveOut;
    private Background.@Nullable Running reading;

    AttributeDetail(Work work, Desk desk, Consumer<String> leaveOut) {
        this.work = work;
        this.desk = desk;
        this.leaveOut = leaveOut;
        setSpacing(10);
    }

    /// Messages of one kind.
    private record Part(String title, int count, List<MessageLine> lines) {}

    void show(@Nullable Contrasting one, Labels labels) {
        if (reading != null) reading.cancel();
        getChildren().clear();
        if (one == null) return;
        reading = desk.background().quietly(_ -> parts(one, labels)).then(parts -> show(one, parts)).start();
    }

    private List<Part> parts(Contrasting one, Labels labels) {
        var selection = one.selection();
        return List.of(
                part(labels.these() + " with it", selection.theseWith()),
                part(labels.these() + " without it", selection.theseWithout()),
                part(labels.those() + " with it", selection.thoseWith()));
    }

    private Part part(String title, int[] messages) {
        return new Part(title, messages.length, MessageLine.of(messages, MOST, work.following()));
    }

    private void show(Contrasting one, List<Part> parts) {
        var card = Parts.card("card", one.attribute(), one.statement() + ". " + Chances.of(one.p()) + ".");
        var buttons = new HBox(8, Parts.button("Leave this attribute out", () -> leaveOut.accept(one.attribute())));
        var lists = new HBox(14);
        for (var part : parts) {
            var list = new VBox(4, Parts.label(Quantity.count(part.count()) + " " + part.title() + (part.count() > MOST ? ", the first " + MOST : ""), "strong"));
            if (!part.lines().isEmpty()) list.getChildren().add(new MessageList(part.lines(), desk));
            HBox.setHgrow(list, Priority.ALWAYS);
            list.setPrefWidth(200);
            lists.getChildren().add(list);
        }
        getChildren().setAll(card, buttons, lists);
    }
}
