package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.imports.ImportWizard;
import java.util.ArrayList;
import java.util.List;

/// What can be done whatever is on screen.
final class WindowActions {
    private static final double ZOOM = 0.1;

    private final Desk desk;
    private final List<View> views;
    private final Doors doors;

    /// What only the window itself can do.
    record Doors(Runnable palette, Runnable help, Asking why, Runnable quit) {}

    /// The way to the reasons of what is chosen.
    interface Asking {
        boolean isPossible();

        void ask();
    }

    WindowActions(Desk desk, List<View> views, Doors doors) {
        this.desk = desk;
        this.views = views;
        this.doors = doors;
    }

    List<Action> all() {
        var all = new ArrayList<Action>();
        all.addAll(file());
        all.addAll(edit());
        all.addAll(go());
        all.addAll(look());
        all.add(Action.of("Help", "Palette: commands, systems, identifiers", "Ctrl+Shift+P Ctrl+K", doors.palette()));
        all.add(Action.of("Help", "Why is this the verdict?", "y", doors.why()::ask).onlyIf(doors.why()::isPossible));
        all.add(Action.of("Help", "Keys", "? F1", doors.help()));
        return all;
    }

    private boolean isOpen() {
        return desk.session().work().isPresent();
    }

    private List<Action> file() {
        var cases = desk.cases();
        var dialogs = desk.dialogs();
        return List.of(
                Action.of("File", "Add evidence", "Ctrl+O", () -> cases.take(dialogs.files("Choose evidence"))),
                Action.of("File", "Add a folder of evidence", "", () -> dialogs.folder("Choose a folder of evidence").ifPresent(folder -> cases.take(List.of(folder)))),
                Action.of("File", "Import with choices", "Ctrl+Shift+I", () -> ImportWizard.show(desk, List.of())),
                Action.of("File", "Open a case", "Ctrl+Shift+O", () -> dialogs.folder("Open a case").ifPresent(cases::open)),
                Action.of("File", "Open the sample incident", "", cases::openSample),
                Action.of("File", "Close the case", "Ctrl+W", cases::close).onlyIf(this::isOpen),
                Action.of("File", "Quit", "Ctrl+Q", doors.quit()));
    }

    private List<Action> edit() {
        var cases = desk.cases();
        return List.of(
                Action.of("Edit", "Undo: take the last decision, mark or note back", "Ctrl+Z", cases::undo)
                        .onlyIf(() -> desk.session().work().filter(work -> work.casework().canUndo()).isPresent()),
                Action.of("Edit", "Redo: decide, mark or note it again", "Ctrl+Shift+Z Ctrl+Y", cases::redo)
                        .onlyIf(() -> desk.session().work().filter(work -> work.casework().canRedo()).isPresent()),
                Action.of("Edit", "Remove all filters", "Ctrl+Shift+F", () -> desk.session().show(focus -> focus.filtered(List.of())))
                        .onlyIf(() -> !desk.session().focus().filters().isEmpty()),
                Action.of("Edit", "Look at no single message", "", () -> desk.session().show(Focus::onNoMessage))
                        .onlyIf(() -> desk.session().focus().message().isPresent()));
    }

    private List<Action> go() {
        var session = desk.session();
        var go = new ArrayList<Action>();
        go.add(Action.of("Go", "Back", "Alt+Left", session::back).onlyIf(session.canGoBackProperty()::get));
        go.add(Action.of("Go", "Forward", "Alt+Right", session::forward).onlyIf(session.canGoForwardProperty()::get));
        for (var view : views) {
            var name = view.name();
            go.add(Action.of("Go", name.title(), name.key(), () -> session.show(focus -> focus.on(name))).onlyIf(this::isOpen));
        }
        return go;
    }

    private List<Action> look() {
        var session = desk.session();
        return List.of(
                Action.of("View", "Light or dark", "Ctrl+Shift+L", () -> session.look(look -> look.with(look.theme().other()))),
                Action.of("View", "Larger text", "Ctrl+Plus Ctrl+Equals Ctrl+Add", () -> session.look(look -> look.zoomed(look.zoom() + ZOOM))),
                Action.of("View", "Smaller text", "Ctrl+Minus Ctrl+Subtract", () -> session.look(look -> look.zoomed(look.zoom() - ZOOM))),
                Action.of("View", "Normal text", "Ctrl+0", () -> session.look(look -> look.zoomed(1))),
                Action.of("View", "Times: UTC, local, source", "Ctrl+Shift+T", () -> session.look(look -> look.with(look.times().next()))));
    }
}
