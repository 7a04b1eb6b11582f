package dev.lastseen.app.ui.pictures;

import dev.lastseen.app.picture.Type;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The fonts of pictures' texts.
final class Faces {
    private final Map<Type, Font> fonts = new EnumMap<>(Type.class);
    private double zoom;

    /// The font of a style at a zoom.
    Font of(Type type, double zoom) {
        if (zoom != this.zoom) fonts.clear();
        this.zoom = zoom;
        return fonts.computeIfAbsent(type, wanted -> Font.font(
                wanted.mono() ? "JetBrains Mono" : "Inter", wanted.weight() > 400 ? FontWeight.BOLD : FontWeight.NORMAL, wanted.size() * zoom));
    }
}
