package dev.lastseen.app.ui.base;

import java.util.Locale;

/// Light or dark.
public enum Theme {
    LIGHT,
    DARK;

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// The name of its stylesheet.
    String file() {
        return name().toLowerCase(Locale.ROOT);
    }
}
