package dev.lastseen.app.ui.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// What the window remembers of its user: look, size, recent cases. Kept in a file of the user's own folder; a file that cannot be read or written is as good as
/// none, for nothing that matters is in it. Belongs to the screen's thread.
public final class Preferences {
    private static final String RECENT = "recent.";
    private static final int MOST_RECENT = 12;

    private final Path file;
    private final Properties all = new Properties();

    private Preferences(Path file) {
        this.file = file;
    }

    /// The preferences kept in `folder`.
    public static Preferences in(Path folder) {
        var preferences = new Preferences(folder.resolve("workbench.properties"));
        try (var reader = Files.newBufferedReader(preferences.file)) {
            preferences.all.load(reader);
        } catch (NoSuchFileException _) {
            return preferences; // the first start
        } catch (IOException | IllegalArgumentException _) {
            preferences.all.clear();
        }
        return preferences;
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(all.getProperty(name));
    }

    public void put(String name, String value) {
        all.setProperty(name, value);
    }

    public void remove(String name) {
        all.remove(name);
    }

    /// A number that was kept, or `otherwise`.
    public double number(String name, double otherwise) {
        try {
            return get(name).map(Double::parseDouble).orElse(otherwise);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    /// The look that was chosen; what was not chosen is as `usual`.
    public Look look(Look usual) {
        return new Look(
                get("theme").map(name -> name.equals(Theme.DARK.file()) ? Theme.DARK : Theme.LIGHT).orElse(usual.theme()),
                number("zoom", usual.zoom()),
                get("times").flatMap(Preferences::times).orElse(usual.times()));
    }

    private static Optional<TimeStyle> times(String name) {
        return List.of(TimeStyle.values()).stream().filter(style -> style.name().equals(name.toUpperCase(Locale.ROOT))).findFirst();
    }

    /// Keeps what was chosen otherwise than before.
    public void keep(Look before, Look now) {
        if (before.theme() != now.theme()) put("theme", now.theme().file());
        if (before.zoom() != now.zoom()) put("zoom", Double.toString(now.zoom()));
        if (before.times() != now.times()) put("times", now.times().name().toLowerCase(Locale.ROOT));
    }

    /// The cases that were worked on, the latest first.
    public List<Path> recent() {
        var recent = new ArrayList<Path>();
        for (int i = 0; i < MOST_RECENT; i++) get(RECENT + i).map(Path::of).ifPresent(recent::add);
        return recent;
    }

    /// Remembers a case as the latest.
    public void opened(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        var recent = new ArrayList<>(recent());
        recent.remove(path);
        recent.addFirst(path);
        for (int i = 0; i < Math.min(MOST_RECENT, recent.size()); i++) put(RECENT + i, recent.get(i).toString());
    }

    /// Writes the file, whole or not at all.
    public void save() {
        try {
            Files.createDirectories(file.getParent());
            var fresh = Files.createTempFile(file.getParent(), "workbench", ".properties");
            try (var writer = Files.newBufferedWriter(fresh)) {
                all.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            return; // the window opens as it did last time
        }
    }
}
