package dev.lastseen.app.ui.messages;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// All messages, and what became of each.
public final class MessagesView implements View {
    private final Desk desk;
    private final MessagesModel model;
    private @Nullable MessagesPane pane;
    private @Nullable MessagePanel side;

    public MessagesView(Desk desk) {
        this.desk = desk;
        model = new MessagesModel(desk.background(), page -> pane().show(page));
    }

    @Override
    public ViewName name() {
        return ViewName.MESSAGES;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignE.EMAIL_OUTLINE;
    }

    @Override
    public Node node() {
        return pane();
    }

    private MessagesPane pane() {
        MessagesPane known = pane;
        if (known == null) {
            known = new MessagesPane(desk, model, this::ask);
            pane = known;
        }
        return known;
    }

    private void ask() {
        new LookupDialog(desk, model::lookUp).show(pane().lookup("#look-up"));
    }

    @Override
    public void show(SessionState state) {
        pane().focus(state);
        model.show(state);
    }

    @Override
    public Optional<Node> side(SessionState state) {
        if (state.work().isEmpty() || state.focus().message().isEmpty()) return Optional.empty();
        MessagePanel panel = side == null ? new MessagePanel(desk) : side;
        side = panel;
        panel.show(state.work().get(), state.focus().message().getAsInt());
        return Optional.of(panel);
    }

    @Override
    public String badge(Work work) {
        return Quantity.count(work.following().total());
    }

    @Override
    public List<Action> actions() {
        var group = ViewName.MESSAGES.title();
        return List.of(
                Action.of(group, "Look up identifiers", "Ctrl+L", this::ask),
                Action.of(group, "Search in the records of messages", "/ Ctrl+F", () -> pane().lookup("#messages-text").requestFocus()),
                Action.of(group, "Open the journey", "j", () -> pane().openJourney()).onlyIf(() -> desk.session().focus().message().isPresent()));
    }
}
