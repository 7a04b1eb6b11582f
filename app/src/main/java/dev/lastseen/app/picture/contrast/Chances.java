package dev.lastseen.app.picture.contrast;

import java.util.Locale;

/// Spells the chance that a difference is due to chance.
public final class Chances {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Chances() {}

    /// Such as `p = 0.004` or `p < 10⁻¹²`, with the test and that it is adjusted for all that was tried.
    public static String of(double p) {
        return spelled(p) + " (Fisher, adjusted for all that was tried)";
    }

    /// The same without the test.
    public static String spelled(double p) {
        if (p >= 0.001) return "p = " + String.format(Locale.ROOT, "%.3f", p);
        int exponent = p <= 0 ? 300 : (int) Math.ceil(-Math.log10(p)) - 1;
        var raised = new StringBuilder("p < 10⁻");
        Integer.toString(exponent).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        return raised.toString();
    }
}
