package dev.lastseen.app.ui;

import dev.lastseen.app.ui.WindowActions.Doors;
import dev.lastseen.app.ui.base.Actions;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Preferences;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.Why;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.start.StartView;
import dev.lastseen.app.ui.timeline.Timeline;
import dev.lastseen.app.ui.view.Views;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// Everything inside the window: bars, navigation, the timeline, the view on screen. Shows the session it was given, and nothing else.
public final class Workbench extends StackPane {
    private static final double ROOM = 900;

    private final Desk desk;
    private final Actions actions = new Actions();
    private final Overlay overlay = new Overlay();
    private final TopBar top;
    private final Navigation navigation;
    private final Timeline timeline;
    private final Stagehand stage;
    private final StatusLine status;
    private final StartView start;
    private final Notices notices;
    private final BorderPane frame = new BorderPane();

    /// @param quit ends the work
    public Workbench(Desk desk, Preferences preferences, Runnable quit) {
        this.desk = desk;
        var session = desk.session();
        List<View> views = Views.of(desk);
        top = new TopBar(session, actions, this::openPalette);
        navigation = new Navigation(views, session);
        timeline = new Timeline(desk);
        stage = new Stagehand(views);
        status = new StatusLine(desk.background());
        start = new StartView(desk, preferences);
        notices = new Notices(desk, new BorderPane(stage, timeline, null, null, null));
        frame.setTop(top);
        frame.setBottom(status);
        getChildren().addAll(frame, overlay);
        actions.add(new WindowActions(desk, views, new Doors(this::openPalette, this::openHelp, new Asking(), quit))::all);
        actions.add(timeline::actions);
        actions.add(stage::actions);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::key);
        addEventHandler(Why.ASKED, event -> answer(event.question()));
        FileDrop.on(this, desk.cases()::take);
        desk.cases().openedProperty().addListener((_, _, folder) -> {
            if (folder != null) preferences.opened(folder);
        });
        session.stateProperty().addListener((_, before, state) -> show(before, state));
        widthProperty().addListener(_ -> makeRoom());
        show(session.state(), session.state());
    }

    /// Large text in a small window leaves the room to what is read.
    private void makeRoom() {
        if (getWidth() > 0) navigation.compact(getWidth() < ROOM * desk.session().look().zoom());
    }

    /// Everything that can be done now.
    public Actions actions() {
        return actions;
    }

    private void key(KeyEvent event) {
        if (!overlay.isVisible()) actions.handle(event);
    }

    private void openPalette() {
        overlay.show(new PalettePane(desk, new Palette(desk, actions), overlay::hide));
    }

    private void openHelp() {
        overlay.show(new HelpPane(actions.all()));
    }

    private void answer(Why.Question question) {
        overlay.show(new WhyPane(question, desk, overlay::hide));
    }

    /// Asks about what is chosen in the list that has the focus, else about the message in focus.
    private final class Asking implements WindowActions.Asking {
        private Optional<Why.Question> question() {
            if (getScene() != null && getScene().getFocusOwner() instanceof Why.Bearer bearer) {
                var chosen = bearer.why();
                if (chosen.isPresent()) return chosen;
            }
            var message = desk.session().focus().message();
            return message.isPresent() ? Optional.of(new Why.OfMessage(message.getAsInt())) : Optional.empty();
        }

        @Override
        public boolean isPossible() {
            return question().isPresent();
        }

        @Override
        public void ask() {
            question().ifPresent(Workbench.this::answer);
        }
    }

    private void show(SessionState before, SessionState state) {
        if (getScene() != null && !before.look().equals(state.look())) desk.styles().apply(getScene(), state.look());
        if (before.look().zoom() != state.look().zoom()) makeRoom();
        top.show(state);
        navigation.show(state);
        status.show(state);
        timeline.show(state);
        var center = state.work().isPresent() ? notices : start;
        if (state.work().isPresent()) stage.show(state);
        if (!center.equals(frame.getCenter())) frame.setCenter(center);
        frame.setLeft(state.work().isPresent() ? navigation : null);
        if (!before.work().map(Work::casework).equals(state.work().map(Work::casework))) state.work().ifPresent(notices::opened);
    }
}
