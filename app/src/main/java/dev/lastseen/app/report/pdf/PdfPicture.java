package dev.lastseen.app.report.pdf;

import dev.lastseen.app.picture.Picture;
import org.apache.pdfbox.util.Matrix;

/// Writes a picture as lines and letters, as wide as the text, or as high as a page where it would be higher.
record PdfPicture(Picture picture, Fonts fonts, Flow flow) {
    private static final double GAP = 8;

    /// How high it is where the text is as wide as this.
    static double height(Picture picture, double width) {
        return Math.min(picture.height() * width / picture.width(), Paper.height() - 2 * GAP);
    }

    void write() {
        var paper = flow.paper();
        paper.gap(GAP);
        double height = height(picture, flow.width());
        double scale = height / Math.max(1, picture.height());
        paper.need(height);
        double top = paper.y();
        var figure = paper.tags().add("Figure");
        figure.setAlternateDescription(picture.title() + ". " + picture.description());
        paper.tags().within(figure, () -> paper.draw(pen -> {
            pen.saveGraphicsState();
            pen.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) flow.x(), Paper.up(top)));
            new PdfBrush(pen, fonts).paint(picture.shapes());
            pen.restoreGraphicsState();
        }));
        paper.down(height + GAP);
    }
}
