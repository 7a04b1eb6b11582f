package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Actions;
import dev.lastseen.app.ui.base.Session;
import dev.lastseen.app.ui.base.SessionState;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Product, case, way back, trail, the switches.
final class TopBar extends HBox {
    private static final double LEAST_FIELD = 180;
    private static final double FIELD = 440;
    private static final double INSETS = 22;
    private static final double WIDEST_NAME = 260;

    private final Label name = new Label();
    private final Trail trail;
    private final Button times = new Button();

    /// @param palette opens the palette
    TopBar(Session session, Actions actions, Runnable palette) {
        getStyleClass().add("top-bar");
        trail = new Trail(session);
        var product = new Label("Lastseen");
        product.getStyleClass().add("product");
        product.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("case");
        name.setMinWidth(USE_PREF_SIZE);
        name.setMaxWidth(WIDEST_NAME);
        var back = button("Back (Alt+Left)", MaterialDesignC.CHEVRON_LEFT, session::back);
        back.disableProperty().bind(session.canGoBackProperty().not());
        var forward = button("Forward (Alt+Right)", MaterialDesignC.CHEVRON_RIGHT, session::forward);
        forward.disableProperty().bind(session.canGoForwardProperty().not());
        times.getStyleClass().add("bare");
        times.setTooltip(new Tooltip("Times: UTC, local or the source's own"));
        times.setOnAction(_ -> session.look(look -> look.with(look.times().next())));
        times.setMinWidth(USE_PREF_SIZE);
        trail.setMinWidth(0);
        trail.setMaxHeight(USE_PREF_SIZE);
        setHgrow(trail, Priority.SOMETIMES); // gives way after the field has
        trail.setMaxWidth(USE_PREF_SIZE);
        var edge = new Rectangle();
        edge.widthProperty().bind(trail.widthProperty());
        edge.heightProperty().bind(trail.heightProperty());
        trail.setClip(edge);
        var gap = new Region();
        setHgrow(gap, Priority.SOMETIMES);
        getChildren().addAll(new MainMenu(actions), product, name, back, forward, trail, gap, follow(palette), times,
                button("Light or dark", MaterialDesignT.THEME_LIGHT_DARK, () -> session.look(look -> look.with(look.theme().other()))));
    }

    void show(SessionState state) {
        name.setText(state.work().map(work -> work.casework().name()).orElse(""));
        times.setText(state.look().times().title());
        trail.show(state);
    }

    /// Looks like the field that it opens.
    private static Button follow(Runnable palette) {
        var words = new Label("Follow an identifier, search, or type a command");
        words.getStyleClass().add("muted");
        var keys = new Label("Ctrl ⇧ P");
        keys.getStyleClass().add("keys");
        keys.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        var line = new HBox(8, words, space, keys);
        var field = new Button("", line);
        field.setId("follow");
        field.setMinWidth(LEAST_FIELD);
        field.setPrefWidth(LEAST_FIELD);
        setHgrow(field, Priority.ALWAYS);
        field.setMaxWidth(FIELD);
        line.prefWidthProperty().bind(field.widthProperty().subtract(INSETS));
        field.getStyleClass().add("follow");
        field.setOnAction(_ -> palette.run());
        return field;
    }

    private static Button button(String tip, Ikon icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("bare");
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
