package dev.lastseen.app.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A font of a document: only the letters that are used are embedded. For one thread.
final class Face {
    private static final String FOLDER = "/dev/lastseen/resources/fonts/";
    private static final int ASCII = 128;
    private static final double THOUSAND = 1000;

    private final TrueTypeFont letters;
    private final PDFont font;
    private final CmapLookup glyphs;
    private final Map<Integer, Integer> widths = new HashMap<>();

    private Face(TrueTypeFont letters, PDFont font, CmapLookup glyphs) {
        this.letters = letters;
        this.font = font;
        this.glyphs = glyphs;
    }

    static Face load(PDDocument document, String name) throws IOException {
        try (var in = Face.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) throw new IllegalStateException("This copy of the program lacks " + FOLDER + name);
            var letters = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            letters.setEnableGsub(false); // ligatures would join what evidence writes apart
            return new Face(letters, PDType0Font.load(document, letters, true), letters.getUnicodeCmapLookup());
        }
    }

    PDFont font() {
        return font;
    }

    /// The width of a text in points.
    double width(String text, double size) {
        return text.codePoints().map(c -> widths.computeIfAbsent(c, this::measured)).sum() * size / THOUSAND;
    }

    private int measured(int c) {
        try {
            return (int) Math.round(letters.getAdvanceWidth(glyphs.getGlyphId(c)) * THOUSAND / letters.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException("Fonts are part of the program and must be readable", e);
        }
    }

    /// `text` with a visible escape such as `\\u{4e2d}` in the place of each letter that the font lacks.
    String shown(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < ASCII)) return text;
        var shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (glyphs.getGlyphId(c) > 0) shown.appendCodePoint(c);
            else shown.append("\\u{").append(Integer.toHexString(c)).append('}');
        });
        return shown.toString();
    }
}
