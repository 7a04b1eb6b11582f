package dev.lastseen.app.ui.base;

/// How everything looks.
///
/// @param zoom of the text; 1 is normal
public record Look(Theme theme, double zoom, TimeStyle times) {
    public static final Look NORMAL = new Look(Theme.LIGHT, 1, TimeStyle.UTC);

    private static final double SMALLEST = 0.7;
    private static final double LARGEST = 2;

    public Look {
        zoom = Math.clamp(Math.round(zoom * 10) / 10.0, SMALLEST, LARGEST);
    }

    public Look with(Theme other) {
        return new Look(other, zoom, times);
    }

    public Look with(TimeStyle other) {
        return new Look(theme, zoom, other);
    }

    public Look zoomed(double other) {
        return new Look(theme, other, times);
    }
}
