package dev.lastseen.app.report.pdf;

/// Text of one look.
///
/// @param text   only letters that its face has
/// @param size   in points
/// @param target where it leads: `#` and the number of a quote, or an address; empty where it leads nowhere
record Piece(String text, Face face, double size, Tone tone, String target) {
    double width() {
        return face.width(text, size);
    }

    Piece with(String other) {
        return new Piece(other, face, size, tone, target);
    }
}
