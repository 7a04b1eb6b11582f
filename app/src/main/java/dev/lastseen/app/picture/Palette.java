package dev.lastseen.app.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the colours of pictures look like: the same stylesheets that the window takes its colours from.
public enum Palette {
    LIGHT("light"),
    DARK("dark");

    private static final int DIGITS = 6;

    /// Of each ink but the first.
    private final String colours;

    Palette(String theme) {
        var named = new HashMap<String, String>();
        var line = Pattern.compile("-ls-([a-z0-9-]+):\\s*#([0-9a-fA-F]{6})\\s*;");
        for (var sheet : new String[] {theme, "systems"}) {
            var names = line.matcher(read(sheet));
            while (names.find()) named.put(names.group(1), names.group(2));
        }
        colours = Arrays.stream(Ink.values()).filter(ink -> ink != Ink.NONE).map(ink -> Objects.requireNonNull(named.get(ink.sheetName()), ink::name)).collect(Collectors.joining());
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
        if (ink == Ink.NONE) return "000000";
        int at = (ink.ordinal() - 1) * DIGITS;
        return colours.substring(at, at + DIGITS);
    }
}
