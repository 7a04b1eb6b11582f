package dev.lastseen.app.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// What the colours of pictures look like: the same stylesheets that the window takes its colours from.
public enum Palette {
    LIGHT("light"),
    DARK("dark");

    private final Map<String, String> named = new HashMap<>();

    Palette(String theme) {
        var line = Pattern.compile("-ls-([a-z0-9-]+):\\s*#([0-9a-fA-F]{6})\\s*;");
        for (var sheet : new String[] {theme, "systems"}) {
            var names = line.matcher(read(sheet));
            while (names.find()) named.put(names.group(1), names.group(2));
        }
    }

    private static String read(String sheet) {
        var path = "/dev/lastseen/resources/styles/theme/" + sheet + ".css";
        try (var content = Palette.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(content, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Six hexadecimal digits: red, green, blue; black for [Ink#NONE].
    public String hex(Ink ink) {
        return ink == Ink.NONE ? "000000" : Objects.requireNonNull(named.get(ink.sheetName()), ink::name);
    }
}
