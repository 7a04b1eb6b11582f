package dev.lastseen.app.ui.contrast;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.contrast.Chances;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Why;
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

    private static Why.Told why(Contrasting one) {
        var counts = one.strength().counts();
        return new Why.Told(one.attribute() + " " + one.statement(), List.of(
                new Why.Reason("What was counted", Quantity.count(counts.theseWith()) + " of " + Quantity.count(counts.these()) + " on the one side, " + Quantity.count(counts.thoseWith()) + " of "
                        + Quantity.count(counts.those()) + " on the other; a message counts by its records at the system where both sides were seen."),
                new Why.Reason("How likely chance is", Chances.of(one.p()) + ". Every attribute that was tried makes a chance hit likelier; the figure allows for that."),
                new Why.Reason("What it does not say", "It is a lead, not a cause: another attribute that goes along with it may be what matters"
                        + (one.also().isEmpty() ? "." : ", such as " + String.join(", ", one.also()) + ", which holds for the same messages.")),
                new Why.Reason("What would refute it", "Lost messages without it, or messages with it that arrived: both are listed below the bars. A hypothesis puts it to the test.")));
    }

    private void show(Contrasting one, List<Part> parts) {
        var card = Parts.card("card", one.attribute(), one.statement() + ". " + Chances.of(one.p()) + ".");
        var buttons = new HBox(8, Parts.button("Leave this attribute out", () -> leaveOut.accept(one.attribute())), Parts.button("Why?", () -> Why.ask(this, why(one))));
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
