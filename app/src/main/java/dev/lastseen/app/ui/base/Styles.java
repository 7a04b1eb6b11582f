package dev.lastseen.app.ui.base;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The stylesheets of the window: AtlantaFX below, then the names of colours for one theme, then one sheet a component.
public final class Styles {
    /// Family of words, where it could be loaded.
    public static final String WORDS = "Inter";
    /// Family of evidence, identifiers and times.
    public static final String EVIDENCE = "JetBrains Mono";

    private static final String FOLDER = "/dev/lastseen/resources/";
    private static final List<String> FONTS =
            List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf", "JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf");
    private static final List<String> COMPONENTS = List.of("base", "controls", "frame", "boundaries", "start", "records", "parts", "report");
    private static final double TEXT = 13;

    private final Map<Theme, Tones> tones = new EnumMap<>(Theme.class);

    /// Loads the fonts; where one cannot be loaded, the platform's own stands in.
    public Styles() {
        for (var font : FONTS) {
            Font.loadFont(Styles.class.getResourceAsStream(FOLDER + "fonts/" + font), TEXT);
        }
    }

    /// The colours of a theme.
    public Tones tones(Theme theme) {
        return tones.computeIfAbsent(theme, Tones::of);
    }

    /// Makes the scene look so.
    public void apply(Scene scene, Look look) {
        var sheets = new ArrayList<String>();
        sheets.add(look.theme() == Theme.DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        sheets.add(url(theme(look.theme())));
        COMPONENTS.forEach(name -> sheets.add(url(FOLDER + "styles/component/" + name + ".css")));
        if (!scene.getStylesheets().equals(sheets)) scene.getStylesheets().setAll(sheets);
        scene.getRoot().setStyle("-fx-font-size: " + TEXT * look.zoom() + "px;");
    }

    static String theme(Theme theme) {
        return FOLDER + "styles/theme/" + theme.file() + ".css";
    }

    private static String url(String path) {
        return Objects.requireNonNull(Styles.class.getResource(path), path).toExternalForm();
    }
}
