package dev.lastseen.app.report.pdf;

import dev.lastseen.app.report.block.Chapter;
import dev.lastseen.app.report.block.Document;
import dev.lastseen.app.report.block.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes a report as PDF.
public final class PdfWriter {
    /// Of every document, for its number must not depend on the moment.
    private static final long ID = 20_260_415L;
    private static final double FOOT = 7.5;

    private final PDDocument pdf;
    private final Fonts fonts;
    private final Pieces pieces;
    private final Paper paper;
    private final Tags tags;
    private final PDDocumentOutline outline = new PDDocumentOutline();

    private PdfWriter(PDDocument pdf, Fonts fonts, Paper paper) {
        this.pdf = pdf;
        this.fonts = fonts;
        this.paper = paper;
        tags = paper.tags();
        pieces = new Pieces(fonts);
    }

    /// The bytes of the file.
    public static byte[] write(Document document) {
        try (var pdf = new PDDocument()) {
            pdf.setDocumentId(ID);
            var paper = new Paper(pdf);
            new PdfWriter(pdf, Fonts.load(pdf), paper).all(document);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A report could not be written as PDF", e);
        }
    }

    private void all(Document document) throws IOException {
        describe(document);
        var flow = new Flow(paper, Paper.LEFT, Paper.WIDTH);
        paper.need(Paper.height());
        tags.within("H1", () -> flow.lines(Wrap.lines(List.of(pieces.piece(document.title().text(), fonts.strong(), 20, Tone.TEXT, "")), Paper.WIDTH), 26));
        paper.down(4);
        for (var line : document.head()) tags.within("P", () -> flow.lines(Wrap.lines(pieces.of(line, 8.5, Tone.QUIET, false), Paper.WIDTH), 12));
        var blocks = new PdfBlocks(paper, pieces);
        for (var chapter : document.chapters()) tags.within("Sect", () -> chapter(chapter, blocks, flow));
        paper.close();
        paper.targets().connect();
        tags.finish();
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        for (int page = 0; page < pdf.getNumberOfPages(); page++) foot(page, document);
    }

    private void describe(Document document) throws IOException {
        pdf.getDocumentCatalog().setMetadata(Described.metadata(pdf, document.title().text()));
        pdf.getDocumentInformation().setTitle(document.title().text());
        pdf.getDocumentInformation().setProducer("Lastseen");
        pdf.getDocumentCatalog().setLanguage("en");
        var shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(shown);
    }

    private void chapter(Chapter chapter, PdfBlocks blocks, Flow flow) {
        paper.gap(24);
        paper.need(46 + PdfBlocks.least(chapter.blocks(), 0));
        var item = new PDOutlineItem();
        item.setTitle(chapter.title());
        item.setDestination(paper.targets().place("chapter " + chapter.id(), paper.page(), paper.y()));
        outline.addLast(item);
        if (!paper.isAtTop()) {
            paper.fill(Paper.LEFT, paper.y(), Paper.WIDTH, 0.75, Tone.HAIRLINE);
            paper.down(10);
        }
        tags.within("H2", () -> flow.lines(Wrap.lines(pieces.of(Text.of(chapter.title()), 14, Tone.TEXT, true), Paper.WIDTH), 18));
        paper.down(4);
        blocks.write(chapter.blocks(), Paper.LEFT);
    }

    private void foot(int number, Document document) throws IOException {
        var page = pdf.getPage(number);
        double base = page.getMediaBox().getHeight() - 30;
        var count = pieces.piece("Page " + (number + 1) + " of " + pdf.getNumberOfPages(), fonts.words(), FOOT, Tone.QUIET, "");
        var title = Wrap.lines(List.of(pieces.piece(document.title().text(), fonts.words(), FOOT, Tone.QUIET, "")), Paper.WIDTH - 80).getFirst().pieces().getFirst();
        try (var pen = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            Tags.adorn(pen, on -> {
                title.write(on, Paper.LEFT, base);
                count.write(on, Paper.LEFT + Paper.WIDTH - count.width(), base);
            });
        }
    }
}
