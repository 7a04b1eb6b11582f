package dev.lastseen.app.ui.boundaries;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.picture.contrast.Chances;
import dev.lastseen.model.contrast.Contrasting;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One attribute: how many of the lost have it, and how many of those that arrived.
final class ContrastBars extends VBox {
    ContrastBars(Contrasting contrasting) {
        super(3);
        var counts = contrasting.strength().counts();
        var attribute = new Label(Visible.of(contrasting.attribute()));
        attribute.getStyleClass().add("strong");
        attribute.setWrapText(true);
        attribute.setMinHeight(Region.USE_PREF_SIZE);
        var condition = new Label(Visible.of(condition(contrasting.statement())));
        condition.setWrapText(true);
        condition.setMinHeight(Region.USE_PREF_SIZE);
        condition.getStyleClass().add("evidence");
        var p = new Label(Chances.spelled(contrasting.p()));
        p.getStyleClass().add("quiet");
        p.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(new HBox(8, attribute, space, p), condition, bar("lost", counts.theseWith(), counts.these(), "loss-bar"), bar("arrived", counts.thoseWith(), counts.those(), "arrived-bar"));
        Tooltip.install(this, new Tooltip(Visible.of(contrasting.attribute() + " " + contrasting.statement() + "\n" + String.join("\n", contrasting.also()))));
    }

    private static String condition(String statement) {
        int end = statement.lastIndexOf(": ");
        return end < 0 ? statement : statement.substring(0, end);
    }

    private static HBox bar(String word, int with, int all, String style) {
        var name = new Label(word);
        name.getStyleClass().add("quiet");
        name.setMinWidth(50);
        var ground = new Region();
        ground.getStyleClass().add("bar-ground");
        HBox.setHgrow(ground, Priority.ALWAYS);
        var fill = new Region();
        fill.getStyleClass().addAll("bar", style);
        double share = all == 0 ? 0 : (double) with / all;
        var both = new StackPane(ground, fill);
        StackPane.setAlignment(fill, Pos.CENTER_LEFT);
        fill.maxWidthProperty().bind(both.widthProperty().multiply(with == 0 ? 0 : Math.max(0.01, share)));
        both.setMinWidth(60);
        both.setPrefWidth(140);
        HBox.setHgrow(both, Priority.ALWAYS);
        var count = new Label(Quantity.count(with) + " of " + Quantity.count(all));
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, name, both, count);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
