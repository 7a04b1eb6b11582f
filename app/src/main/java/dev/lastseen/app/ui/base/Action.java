package dev.lastseen.app.ui.base;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Something that can be done: one entry in a menu, in the palette and in the help, with its keys.
///
/// @param title   a short imperative: `Next error`
/// @param group   the menu that it stands in: `File`, `View`, or the title of its view
/// @param keys    all shortcuts for it, the one to show first; may be empty
/// @param enabled whether it can be done now
/// @param run     does it, on the screen's thread
public record Action(String title, String group, List<Shortcut> keys, BooleanSupplier enabled, Runnable run) {
    public Action {
        keys = List.copyOf(keys);
    }

    /// An action that can always be done.
    ///
    /// @param keys as [Shortcut] spells them, with spaces between several; empty for none
    public static Action of(String group, String title, String keys, Runnable run) {
        return new Action(title, group, Shortcut.all(keys), () -> true, run);
    }

    public Action onlyIf(BooleanSupplier condition) {
        return new Action(title, group, keys, condition, run);
    }
}
