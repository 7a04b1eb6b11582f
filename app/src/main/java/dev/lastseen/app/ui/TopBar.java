package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Session;
import dev.lastseen.app.ui.base.SessionState;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Product, case, way back, trail, the switches.
final class TopBar extends HBox {
    private final Label name = new Label();
    private final Trail trail;
    private final Button times = new Button();

    TopBar(Session session) {
        getStyleClass().add("top-bar");
        trail = new Trail(session);
        var product = new Label("Lastseen");
        product.getStyleClass().add("product");
        name.getStyleClass().add("case");
        var back = button("Back (Alt+Left)", MaterialDesignC.CHEVRON_LEFT, session::back);
        back.disableProperty().bind(session.canGoBackProperty().not());
        var forward = button("Forward (Alt+Right)", MaterialDesignC.CHEVRON_RIGHT, session::forward);
        forward.disableProperty().bind(session.canGoForwardProperty().not());
        times.getStyleClass().add("bare");
        times.setTooltip(new Tooltip("Times: UTC, local or the source's own"));
        times.setOnAction(_ -> session.look(look -> look.with(look.times().next())));
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(product, name, back, forward, trail, space, times,
                button("Light or dark", MaterialDesignT.THEME_LIGHT_DARK, () -> session.look(look -> look.with(look.theme().other()))));
    }

    void show(SessionState state) {
        name.setText(state.work().map(work -> work.casework().name()).orElse(""));
        times.setText(state.look().times().title());
        trail.show(state);
    }

    private static Button button(String tip, Ikon icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("bare");
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
