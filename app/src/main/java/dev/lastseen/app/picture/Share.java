package dev.lastseen.app.picture;

import java.util.Locale;

/// Spells a part of a whole as per cent, without ever rounding something to nothing or nearly all to all.
public final class Share {
    private Share() {}

    /// Such as `1.5 %`, `0.04 %`, `63 %`; `–` of an empty whole.
    public static String of(long part, long whole) {
        if (whole == 0) return "–";
        if (part == 0) return "0 %";
        if (part == whole) return "100 %";
        double percent = 100.0 * part / whole;
        if (percent >= 99.95) return "> 99.9 %";
        if (percent < 0.005) return "< 0.01 %";
        int decimals = percent < 0.095 ? 2 : percent < 9.95 || percent > 99 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f %%", percent);
    }
}
