package dev.lastseen.app.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The fonts of a document.
///
/// @param words    of the report's own words
/// @param strong   of what stands out
/// @param evidence of what is written in the evidence
record Fonts(Face words, Face strong, Face evidence) {
    static Fonts load(PDDocument document) throws IOException {
        return new Fonts(Face.load(document, "Inter-Regular.ttf"), Face.load(document, "Inter-SemiBold.ttf"), Face.load(document, "JetBrainsMono-Regular.ttf"));
    }
}
