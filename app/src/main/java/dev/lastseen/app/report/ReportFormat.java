package dev.lastseen.app.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a report can be written as.
public enum ReportFormat {
    HTML("html", "One page for any browser"),
    PDF("pdf", "Pages to print"),
    MARKDOWN("md", "Text for a wiki or a ticket");

    private final String ending;
    private final String title;

    ReportFormat(String ending, String title) {
        this.ending = ending;
        this.title = title;
    }

    /// How names of such files end, without the dot.
    public String ending() {
        return ending;
    }

    /// What it is good for.
    public String title() {
        return title;
    }

    /// By the ending of a file's name.
    public static Optional<ReportFormat> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith("." + format.ending)).findFirst();
    }
}
