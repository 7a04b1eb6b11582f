package dev.lastseen.app.ui.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colours of a theme for what is drawn by hand, read from the same stylesheet that controls take theirs from.
///
/// @param background of the window
/// @param panel      of what lies beside it
/// @param line       hairlines
/// @param text       words
/// @param quiet      lesser words
/// @param action     what can be clicked
/// @param selection  behind what is selected
/// @param lane       behind lanes and empty cells
/// @param loss       what was lost; `lossSoft` behind words about it
/// @param doubt      what cannot be judged; `doubtSoft` behind words about it
/// @param arrived    what arrived
public record Tones(
        Color background, Color panel, Color line, Color text, Color quiet, Color action, Color selection, Color lane,
        Color loss, Color lossSoft, Color doubt, Color doubtSoft, Color arrived) {
    private static final Pattern NAMED = Pattern.compile("-ls-([a-z-]+):\\s*(#[0-9a-fA-F]{6})\\s*;");

    /// Reads the theme's stylesheet.
    static Tones of(Theme theme) {
        var found = new HashMap<String, Color>();
        var names = NAMED.matcher(read(Styles.theme(theme)));
        while (names.find()) found.put(names.group(1), Color.web(names.group(2)));
        return of(found);
    }

    private static Tones of(Map<String, Color> named) {
        return new Tones(
                tone(named, "background"), tone(named, "panel"), tone(named, "line"), tone(named, "text"), tone(named, "quiet"), tone(named, "action"),
                tone(named, "selection"), tone(named, "lane"), tone(named, "loss"), tone(named, "loss-soft"), tone(named, "doubt"),
                tone(named, "doubt-soft"), tone(named, "arrived"));
    }

    private static Color tone(Map<String, Color> named, String name) {
        return Objects.requireNonNull(named.get(name), name);
    }

    private static String read(String stylesheet) {
        try (var content = Styles.class.getResourceAsStream(stylesheet)) {
            return new String(Objects.requireNonNull(content, stylesheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
