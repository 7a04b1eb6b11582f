package dev.lastseen.app.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Text of one look.
///
/// @param text   only letters that its face has
/// @param size   in points
/// @param target where it leads: `#` and the number of a quote, or an address; empty where it leads nowhere
record Piece(String text, Face face, double size, Tone tone, String target) {
    double width() {
        return face.width(text, size);
    }

    /// Writes it from `x`, on a base line `base` from the top of the page.
    void write(PDPageContentStream pen, double x, double base) throws IOException {
        pen.beginText();
        pen.setFont(face.font(), (float) size);
        pen.setNonStrokingColor(tone.colour());
        pen.newLineAtOffset((float) x, Paper.up(base));
        pen.showText(text);
        pen.endText();
    }

    Piece with(String other) {
        return new Piece(other, face, size, tone, target);
    }
}
