package dev.lastseen.app.ui.base;

import dev.lastseen.app.picture.Palette;
import java.util.Locale;

/// Light or dark.
public enum Theme {
    LIGHT,
    DARK;

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// Its colours.
    public Palette palette() {
        return this == LIGHT ? Palette.LIGHT : Palette.DARK;
    }

    /// The name of its stylesheet.
    String file() {
        return name().toLowerCase(Locale.ROOT);
    }
}
