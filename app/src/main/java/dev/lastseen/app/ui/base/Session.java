package dev.lastseen.app.ui.base;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is being worked on: one case at most, one focus, one look, as one observable value. Listeners stay silent where the new state equals the old one, so
/// views may answer a change by asking for the same focus. Belongs to the screen's thread, but needs no toolkit.
public final class Session {
    private final ReadOnlyObjectWrapper<SessionState> state =
            new ReadOnlyObjectWrapper<>(new SessionState(Optional.empty(), Focus.START, Look.NORMAL));
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final History history = new History();

    public ReadOnlyObjectProperty<SessionState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public SessionState state() {
        return state.get();
    }

    public Focus focus() {
        return state().focus();
    }

    public Optional<Work> work() {
        return state().work();
    }

    public Look look() {
        return state().look();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /// Moves the focus, and remembers the old one for the way back: `session.show(focus -> focus.on(message).on(ViewName.JOURNEY))`.
    public void show(UnaryOperator<Focus> change) {
        var wanted = change.apply(focus());
        if (wanted.equals(focus())) return;
        history.leave(focus());
        move(wanted);
    }

    /// Moves the focus without a step to go back to: for what changes in passing, such as a range while it is drawn, or the record under the arrow keys.
    public void glide(UnaryOperator<Focus> change) {
        move(change.apply(focus()));
    }

    public void back() {
        history.back(focus()).ifPresent(this::move);
    }

    public void forward() {
        history.forward(focus()).ifPresent(this::move);
    }

    /// Shows things differently.
    public void look(UnaryOperator<Look> change) {
        set(new SessionState(work(), focus(), change.apply(look())));
    }

    /// Begins to work on another case, at `focus`.
    public void open(Work work, Focus focus) {
        history.clear();
        set(new SessionState(Optional.of(work), focus, look()));
    }

    /// Works on with the same case after its analysis was made anew.
    ///
    /// @param change brings a focus from the old analysis to the new one
    public void renew(Work work, UnaryOperator<Focus> change) {
        history.renew(change);
        set(new SessionState(Optional.of(work), change.apply(focus()), look()));
    }

    /// Works on no case any more.
    public void close() {
        history.clear();
        set(new SessionState(Optional.empty(), Focus.START, look()));
    }

    private void move(Focus focus) {
        set(new SessionState(work(), focus, look()));
    }

    private void set(SessionState wanted) {
        canGoBack.set(history.canGoBack());
        canGoForward.set(history.canGoForward());
        if (!wanted.equals(state.get())) state.set(wanted);
    }
}
