package dev.lastseen.app.ui.comparison;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.contrast.Chances;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Why;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.reconcile.Comparison.Hop;
import dev.lastseen.model.reconcile.Comparison.Side;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One hop before and after: share of messages lost as bars of one scale, counts, usual latency, and how much of the time is covered.
final class HopCard extends VBox {
    private static final double UNLIKELY = 0.05;
    private static final double WHOLE = 0.9995;
    private static final double NAME = 52;
    private static final double BAR = 260;
    private static final double LEAST_BAR = 0.01;

    /// @param most greatest share lost of all hops, which fills a bar
    HopCard(Hop hop, double most, Desk desk) {
        getStyleClass().add("list-card");
        var focus = new Focus.Hop(hop.from(), hop.to());
        var why = new Hyperlink("why?");
        why.setOnAction(_ -> Why.ask(this, new Why.Told(focus + ": " + difference(hop), reasons(hop))));
        var head = new HBox(12, Parts.label(focus.toString(), "strong"), Parts.label(difference(hop), hop.p() < UNLIKELY ? "doubt" : "quiet"), why, Parts.spring(),
                Parts.button("Messages", () -> desk.session().show(now -> now.at(focus).on(ViewName.MESSAGES))));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, side("before", hop.before(), most, desk), side("after", hop.after(), most, desk));
        setOnMouseClicked(_ -> desk.session().show(now -> now.at(focus)));
    }

    private static String difference(Hop hop) {
        if (hop.before().seen() == 0 || hop.after().seen() == 0) return "no messages to compare";
        var p = Chances.spelled(hop.p());
        if (hop.p() >= UNLIKELY) return "no difference in losses beyond chance, " + p;
        return (hop.after().lostShare() > hop.before().lostShare() ? "more" : "fewer") + " are lost after than before, " + p;
    }

    private static List<Why.Reason> reasons(Hop hop) {
        return List.of(
                new Why.Reason("What was counted", "before: " + counts(hop.before()) + "; after: " + counts(hop.after())
                        + ". What is undetermined counts as neither lost nor arrived, and time that no evidence covers counts on neither side."),
                new Why.Reason("How likely chance is", "Fisher's exact test on lost and not lost, before and after: " + Chances.spelled(hop.p())
                        + ". Below 0.05 the view speaks of a difference; of many hops one in twenty may show one by chance."),
                new Why.Reason("What would refute it", "Other stretches of time that show the opposite, or evidence that covers more of these."));
    }

    private static HBox side(String name, Side side, double most, Desk desk) {
        var word = Parts.label(name, "quiet");
        word.setMinWidth(NAME * desk.session().look().zoom());
        var line = new HBox(10, word, bar(side.lostShare(), most), Parts.label(counts(side)));
        if (side.covered() < WHOLE) line.getChildren().add(Parts.label("covered " + percent(side.covered()), "doubt"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String counts(Side side) {
        if (side.seen() == 0) return "no messages";
        var words = new StringBuilder("%s of %s lost (%s)".formatted(Quantity.count(side.lost()), Quantity.count(side.seen()), percent(side.lostShare())));
        if (side.undetermined() > 0) words.append(" · ").append(Quantity.count(side.undetermined())).append(" undetermined");
        if (side.arrived() > 0) words.append(" · usually ").append(Quantity.span(side.median() / 1e6));
        return words.toString();
    }

    private static String percent(double share) {
        return share == 0 ? "0 %" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static Node bar(double share, double most) {
        var ground = new Region();
        ground.getStyleClass().add("bar-ground");
        var fill = new Region();
        fill.getStyleClass().addAll("bar", "loss-bar");
        fill.setMaxWidth(share == 0 ? 0 : BAR * Math.max(LEAST_BAR, share / most));
        var both = new StackPane(ground, fill);
        StackPane.setAlignment(fill, Pos.CENTER_LEFT);
        both.setMinWidth(BAR);
        both.setMaxWidth(BAR);
        HBox.setHgrow(both, Priority.NEVER);
        return both;
    }
}
