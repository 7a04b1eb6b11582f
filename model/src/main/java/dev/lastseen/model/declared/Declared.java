package dev.lastseen.model.declared;

import java.util.Map;

/// Everything that was declared for a case.
///
/// @param windows maintenance or freeze windows, in which nobody should act
public record Declared(Windows windows) {
    public static final Declared NOTHING = new Declared(Windows.NONE);
    private static final String WINDOWS = "declared.windows";

    /// What the settings of a case hold, by their names.
    ///
    /// @throws IllegalArgumentException where a setting is damaged
    public static Declared of(Map<String, String> settings) {
        return new Declared(Windows.parse(settings.getOrDefault(WINDOWS, "")));
    }

    /// The settings by which a case keeps it.
    public Map<String, String> settings() {
        return Map.of(WINDOWS, windows.text());
    }
}
