package dev.lastseen.app.casework;

import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.store.Settings;
import java.util.HashMap;
import java.util.Map;

/// Keeps what was declared in the settings of a case, beside what was declared before it, so that a later command can take the last change back.
public final class DeclaredSettings {
    private static final String BEFORE = "before.";

    private DeclaredSettings() {}

    public static Declared load(Settings settings) {
        return Declared.of(settings.all());
    }

    /// What was declared before the last change; the same as now where nothing ever changed.
    public static Declared before(Settings settings) {
        Map<String, String> before = new HashMap<>();
        settings.all().forEach((name, value) -> {
            if (name.startsWith(BEFORE)) before.put(name.substring(BEFORE.length()), value);
        });
        return before.isEmpty() ? load(settings) : Declared.of(before);
    }

    /// Writes only what differs from what is there.
    public static void save(Declared declared, Settings settings) {
        Declared now = load(settings);
        if (declared.equals(now)) return;
        now.settings().forEach((name, value) -> put(BEFORE + name, value, settings));
        declared.settings().forEach((name, value) -> put(name, value, settings));
    }

    private static void put(String name, String value, Settings settings) {
        boolean first = name.startsWith(BEFORE) && settings.get(name).isEmpty();
        if (first || !value.equals(settings.get(name).orElse(""))) settings.put(name, value);
    }
}
