package dev.lastseen.app.ui.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The views by name, in the order of the navigation. A name can be asked for by views that do not know each other.
public enum ViewName {
    BOUNDARIES("Boundaries"),
    MESSAGES("Messages"),
    JOURNEY("Journey"),
    RECORDS("Records"),
    CONTRAST("Contrast"),
    FINDINGS("Findings"),
    HYPOTHESES("Hypotheses"),
    SOURCES("Sources"),
    REPORT("Report");

    private final String title;

    ViewName(String title) {
        this.title = title;
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
