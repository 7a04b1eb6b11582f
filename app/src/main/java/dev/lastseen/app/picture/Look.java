package dev.lastseen.app.picture;

/// How a shape is painted.
///
/// @param opacity   of the fill, 0 … 1
/// @param lineWidth in pixels at zoom 1; 0 where there is no outline
public record Look(Ink fill, double opacity, Ink line, double lineWidth, boolean dashed) {
    public static Look fill(Ink ink) {
        return new Look(ink, 1, Ink.NONE, 0, false);
    }

    public static Look fill(Ink ink, double opacity) {
        return new Look(ink, opacity, Ink.NONE, 0, false);
    }

    public static Look line(Ink ink, double width) {
        return new Look(Ink.NONE, 1, ink, width, false);
    }

    public static Look dashed(Ink ink, double width) {
        return new Look(Ink.NONE, 1, ink, width, true);
    }

    /// The same with an outline.
    public Look outlined(Ink ink, double width) {
        return new Look(fill, opacity, ink, width, dashed);
    }

    /// The same with a dashed outline: for what is absent.
    public Look outlinedDashed(Ink ink, double width) {
        return new Look(fill, opacity, ink, width, true);
    }
}
