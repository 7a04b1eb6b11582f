package dev.lastseen.app.ui.boundaries;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.parts.MessageLine;
import dev.lastseen.app.ui.parts.MessageList;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.reconcile.Oddity;
import dev.lastseen.model.reconcile.Reconciliation;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// Messages that do not add up at a boundary though they are not lost there: how many, in which way, and the list when it is asked for.
final class OddityCard extends VBox {
    private static final int MOST = 200;

    private final Odd odd;
    private final Desk desk;

    OddityCard(Odd odd, Desk desk) {
        super(6);
        this.odd = odd;
        this.desk = desk;
        getStyleClass().add("card");
        var show = new ToggleButton(odd.count() == 1 ? "Show it" : "Show them");
        show.setId("show-" + odd.oddity().word());
        show.setOnAction(_ -> list(show.isSelected()));
        var sentence = Quantity.count(odd.count()) + (odd.count() == 1 ? " message " : " messages ") + odd.oddity().statement();
        getChildren().addAll(Parts.wrapped(sentence, "body"), show);
    }

    private void list(boolean shown) {
        getChildren().remove(2, getChildren().size());
        if (!shown) return;
        getChildren().add(new MessageList(odd.lines(), desk));
        int more = odd.count() - odd.lines().size();
        if (more > 0) getChildren().add(Parts.wrapped("and " + Quantity.count(more) + " more, which “lastseen reconcile” lists", "quiet"));
    }

    /// Messages that are odd in one way.
    ///
    /// @param lines the first of them
    record Odd(Oddity oddity, int count, List<MessageLine> lines) {
        /// What is odd at a boundary; belongs into the background.
        static List<Odd> of(Following following, Boundary boundary) {
            var found = Reconciliation.of(following, boundary);
            return Stream.of(Oddity.values()).filter(oddity -> !found.messages(oddity).isEmpty()).map(oddity -> {
                int[] messages = found.messages(oddity).stream().mapToInt(message -> message).toArray();
                return new Odd(oddity, messages.length, MessageLine.of(messages, MOST, following));
            }).toList();
        }
    }
}
