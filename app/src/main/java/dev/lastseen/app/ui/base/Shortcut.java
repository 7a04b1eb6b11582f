package dev.lastseen.app.ui.base;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key or a combination of keys. A single character such as `n`, `N`, `/` or `?` means whatever key types it; such a shortcut is off while a text is edited.
///
/// @param spelled `Ctrl+Shift+P`, `Alt+Left`, `F1`, `n`, `?`
public record Shortcut(String spelled) {
    public Shortcut {
        if (spelled.isBlank()) throw new IllegalArgumentException("A shortcut without a key");
        if (spelled.length() > 1) KeyCombination.valueOf(combination(spelled));
    }

    /// As it stands on keyboards: `Ctrl++` instead of `Ctrl+Plus`.
    public String shown() {
        return spelled.replaceFirst("\\bPlus$", "+").replaceFirst("\\bEquals$", "=").replaceFirst("\\bMinus$", "−")
                .replaceFirst("\\bSubtract$", "Num −").replaceFirst("\\bAdd$", "Num +")
                .replaceFirst("\\bLeft$", "←").replaceFirst("\\bRight$", "→").replaceFirst("\\bUp$", "↑").replaceFirst("\\bDown$", "↓");
    }

    /// Reads shortcuts with spaces between them.
    static List<Shortcut> all(String keys) {
        return Arrays.stream(keys.split(" ", -1)).filter(key -> !key.isBlank()).map(Shortcut::new).toList();
    }

    /// True where the shortcut is a character that could also be typed into a text.
    public boolean isCharacter() {
        return spelled.length() == 1;
    }

    /// True where the event, pressed or typed, means this shortcut.
    public boolean means(KeyEvent event) {
        if (isCharacter()) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && event.getCharacter().equals(spelled)
                    && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        }
        return event.getEventType() == KeyEvent.KEY_PRESSED && KeyCombination.valueOf(combination(spelled)).match(event);
    }

    /// `Ctrl` stands for the platform's own modifier: Command on a Mac.
    private static String combination(String spelled) {
        return spelled.replace("Ctrl+", "Shortcut+");
    }
}
