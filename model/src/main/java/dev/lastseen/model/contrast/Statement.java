package dev.lastseen.model.contrast;

import java.util.Locale;

/// Words a condition with both prevalences and their counts, never a ratio alone.
///
/// @param rows tells of how many messages the counts are a sample
record Statement(Labels labels, Rows rows) {

    String of(String condition, Counts counts) {
        return condition + ": " + side(counts.theseWith(), counts.these(), labels.these(), rows.theseOffered()) + ", "
                + side(counts.thoseWith(), counts.those(), labels.those(), rows.thoseOffered());
    }

    private static String side(int with, int all, String label, int offered) {
        String sampled = offered > all ? String.format(Locale.ROOT, " (sampled from %,d)", offered) : "";
        return String.format(Locale.ROOT, "%s of %,d %s%s", percent(with, all), all, label, sampled);
    }

    /// Whole from ten on, else with one digit; never 0 or 100 where it is not exactly that.
    static String percent(int part, int all) {
        if (part == 0) return "0 %";
        if (part == all) return "100 %";
        double percent = 100.0 * part / all;
        if (percent < 0.1) return "< 0.1 %";
        if (percent > 99.9) return "> 99.9 %";
        String text = String.format(Locale.ROOT, "%.1f", percent);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " %";
    }
}
