package dev.lastseen.app.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// The pages of a document, filled from top to bottom. Measures are points; `y` is counted from the top of the page. For one thread.
final class Paper implements AutoCloseable {
    static final double LEFT = 45;
    static final double WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final double TOP = 48;
    private static final double BOTTOM = PDRectangle.A4.getHeight() - 56;

    private final PDDocument document;
    private final Tags tags;
    private final Targets targets;
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream pen;
    private double y = TOP;

    Paper(PDDocument document) {
        this.document = document;
        tags = new Tags(document);
        targets = new Targets(tags);
    }

    Tags tags() {
        return tags;
    }

    Targets targets() {
        return targets;
    }

    /// What can be filled of one page.
    static double height() {
        return BOTTOM - TOP;
    }

    /// Number of pages so far.
    int pages() {
        return document.getNumberOfPages();
    }

    double y() {
        return y;
    }

    /// What is left of the page.
    double left() {
        return page == null ? 0 : BOTTOM - y;
    }

    boolean isAtTop() {
        return page == null || y <= TOP;
    }

    /// Goes on to another page where less than `height` is left of this one.
    void need(double height) {
        if (left() < height && !isAtTop() || page == null) turn();
    }

    /// Goes down, at most to the end of the page.
    void down(double height) {
        y += height;
    }

    /// Leaves room between two blocks; none at the top of a page.
    void gap(double height) {
        if (!isAtTop()) y += height;
    }

    private void turn() {
        close();
        var next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        try {
            pen = new PDPageContentStream(document, next, PDPageContentStream.AppendMode.APPEND, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page = next;
        y = TOP;
    }

    PDPage page() {
        if (page == null) turn();
        var current = page;
        if (current == null) throw new IllegalStateException("a page was just turned");
        return current;
    }

    private PDPageContentStream pen() {
        if (pen == null) turn();
        var current = pen;
        if (current == null) throw new IllegalStateException("a page was just turned");
        return current;
    }

    /// Draws something that belongs to the text on the page as PDF does: `y` from its bottom.
    void draw(Drawing drawing) {
        var on = page();
        try {
            tags.draw(on, pen(), drawing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is drawn with a pen.
    interface Drawing {
        void on(PDPageContentStream pen) throws IOException;
    }

    /// Fills a rectangle.
    void fill(double x, double top, double width, double height, Tone tone) {
        tags.aside(() -> draw(on -> {
            on.setNonStrokingColor(tone.colour());
            on.addRect((float) x, up(top + height), (float) width, (float) height);
            on.fill();
        }));
    }

    /// Writes pieces side by side from `x`, on a base line `base` from the top of the page.
    void write(Line line, double x, double base) {
        double at = x;
        for (var piece : line.pieces()) {
            if (piece.target().isEmpty()) write(piece, at, base);
            else link(piece, at, base);
            at += piece.width();
        }
    }

    private void write(Piece piece, double x, double base) {
        draw(on -> piece.write(on, x, base));
    }

    private void link(Piece piece, double x, double base) {
        var element = tags.add("Link");
        tags.within(element, () -> write(piece, x, base));
        targets.link(new Link(page(), piece, new PDRectangle((float) x, up(base + 2), (float) piece.width(), (float) piece.size() + 2), element));
    }

    /// `y` as PDF counts it.
    static float up(double top) {
        return (float) (PDRectangle.A4.getHeight() - top);
    }

    @Override
    public void close() {
        if (pen == null) return;
        try {
            pen.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pen = null;
    }
}
