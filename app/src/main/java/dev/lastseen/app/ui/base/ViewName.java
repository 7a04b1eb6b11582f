package dev.lastseen.app.ui.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The views by name, in the order of the navigation. A name can be asked for by views that do not know each other.
public enum ViewName {
    BOUNDARIES("Boundaries", "Ctrl+1"),
    MESSAGES("Messages", "Ctrl+2"),
    JOURNEY("Journey", "Ctrl+3"),
    RECORDS("Records", "Ctrl+4"),
    LINEAGE("Lineage", ""),
    CONTRAST("Contrast", "Ctrl+5"),
    COMPARISON("Comparison", ""),
    FINDINGS("Findings", "Ctrl+6"),
    HYPOTHESES("Hypotheses", "Ctrl+7"),
    SOURCES("Sources", "Ctrl+8"),
    DECLARED("Declared", ""),
    REPORT("Report", "Ctrl+9");

    private final String title;
    private final String key;

    ViewName(String title, String key) {
        this.title = title;
        this.key = key;
    }

    /// The key that leads to it, as [Shortcut] spells it; empty for none.
    public String key() {
        return key;
    }

    /// The word on screen.
    public String title() {
        return title;
    }

    /// The view that a person means by `word`, in any case.
    public static Optional<ViewName> of(String word) {
        return Arrays.stream(values()).filter(name -> name.name().equals(word.toUpperCase(Locale.ROOT))).findFirst();
    }
}
