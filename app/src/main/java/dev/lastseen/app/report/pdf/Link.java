package dev.lastseen.app.report.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// Words that lead somewhere.
///
/// @param area    as PDF counts it, `y` from the bottom of the page
/// @param element what they are in the structure of the document
record Link(PDPage page, Piece words, PDRectangle area, PDStructureElement element) {
    String target() {
        return words.target();
    }
}
