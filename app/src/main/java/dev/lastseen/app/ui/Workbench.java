package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Actions;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Preferences;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.start.StartView;
import dev.lastseen.app.ui.timeline.Timeline;
import dev.lastseen.app.ui.view.Views;
import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// Everything inside the window: bars, navigation, the view on screen. Shows the session it was given, and nothing else.
final class Workbench extends BorderPane {
    private final Desk desk;
    private final Actions actions = new Actions();
    private final TopBar top;
    private final Navigation navigation;
    private final Stagehand stage;
    private final StatusLine status;
    private final StartView start;
    private final Timeline timeline;
    private final BorderPane middle;

    Workbench(Desk desk, Preferences preferences) {
        this.desk = desk;
        var session = desk.session();
        List<View> views = Views.of(desk);
        top = new TopBar(session);
        navigation = new Navigation(views, session);
        stage = new Stagehand(views);
        status = new StatusLine(desk.background());
        timeline = new Timeline(desk);
        middle = new BorderPane(stage, timeline, null, null, null);
        start = new StartView(desk, preferences);
        desk.cases().openedProperty().addListener((_, _, folder) -> {
            if (folder != null) preferences.opened(folder);
        });
        FileDrop.on(this, desk.cases()::take);
        setTop(top);
        setLeft(navigation);
        setBottom(status);
        actions.add(this::windowActions);
        actions.add(timeline::actions);
        actions.add(stage::actions);
        addEventFilter(KeyEvent.KEY_PRESSED, actions::handle);
        addEventFilter(KeyEvent.KEY_TYPED, actions::handle);
        session.stateProperty().addListener((_, _, state) -> show(state));
        show(session.state());
    }

    private void show(SessionState state) {
        if (getScene() != null) desk.styles().apply(getScene(), state.look());
        top.show(state);
        navigation.show(state);
        status.show(state);
        var center = state.work().isPresent() ? middle : start;
        timeline.show(state);
        if (state.work().isPresent()) stage.show(state);
        if (!center.equals(getCenter())) setCenter(center);
        navigation.setDisable(state.work().isEmpty());
    }

    private List<Action> windowActions() {
        var session = desk.session();
        return List.of(
                Action.of("Go", "Back", "Alt+Left", session::back).onlyIf(session.canGoBackProperty()::get),
                Action.of("Go", "Forward", "Alt+Right", session::forward).onlyIf(session.canGoForwardProperty()::get),
                Action.of("View", "Light or dark", "Ctrl+Shift+L", () -> session.look(look -> look.with(look.theme().other()))),
                Action.of("View", "Larger text", "Ctrl+Plus Ctrl+Equals Ctrl+Add", () -> session.look(look -> look.zoomed(look.zoom() + 0.1))),
                Action.of("View", "Smaller text", "Ctrl+Minus Ctrl+Subtract", () -> session.look(look -> look.zoomed(look.zoom() - 0.1))),
                Action.of("View", "Normal text", "Ctrl+0", () -> session.look(look -> look.zoomed(1))),
                Action.of("View", "Times: UTC, local, source", "Ctrl+Shift+T", () -> session.look(look -> look.with(look.times().next()))),
                Action.of("Go", ViewName.BOUNDARIES.title(), "Ctrl+1", () -> session.show(focus -> focus.on(ViewName.BOUNDARIES))));
    }
}
