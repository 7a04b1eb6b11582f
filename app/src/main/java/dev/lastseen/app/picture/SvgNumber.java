package dev.lastseen.app.picture;

/// Numbers with at most two decimals, always with a point.
final class SvgNumber {
    private SvgNumber() {}

    static String of(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) return Long.toString(hundredths / 100);
        String sign = hundredths < 0 ? "-" : "";
        long rest = Math.abs(hundredths);
        String decimals = Long.toString(100 + rest % 100).substring(1);
        return sign + rest / 100 + "." + (decimals.endsWith("0") ? decimals.substring(0, 1) : decimals);
    }
}
