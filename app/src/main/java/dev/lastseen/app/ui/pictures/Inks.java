package dev.lastseen.app.ui.pictures;

import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Palette;
import dev.lastseen.app.ui.base.Theme;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;

/// The colours of a palette, ready to paint with.
final class Inks {
    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);

    private Inks(Palette palette) {
        for (var ink : Ink.values()) colours.put(ink, ink == Ink.NONE ? Color.TRANSPARENT : Color.web("#" + palette.hex(ink)));
    }

    static Inks of(Theme theme) {
        return new Inks(theme.palette());
    }

    Color of(Ink ink) {
        return colours.getOrDefault(ink, Color.TRANSPARENT);
    }

    Color of(Ink ink, double opacity) {
        return of(ink).deriveColor(0, 1, 1, opacity);
    }
}
