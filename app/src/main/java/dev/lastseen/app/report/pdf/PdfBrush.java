package dev.lastseen.app.report.pdf;

import dev.lastseen.app.picture.Hatching;
import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Look;
import dev.lastseen.app.picture.Palette;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Shape;
import dev.lastseen.app.picture.Shape.Step;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// Paints the shapes of pictures. The pen counts `y` downwards, as pictures do.
final class PdfBrush {
    private static final double ROUND = 0.5523;
    private static final double HATCH = 7;

    private final PDPageContentStream pen;
    private final Fonts fonts;

    PdfBrush(PDPageContentStream pen, Fonts fonts) {
        this.pen = pen;
        this.fonts = fonts;
    }

    void paint(List<Shape> shapes) throws IOException {
        for (var shape : shapes) {
            switch (shape) {
                case Shape.Box box -> paint(box.look(), () -> box(box));
                case Shape.Line line -> paint(line.look(), () -> line(line));
                case Shape.Disc disc -> paint(disc.look(), () -> disc(disc));
                case Shape.Path path -> paint(path.look(), () -> path(path));
                case Shape.Hatch hatch -> hatch(hatch);
                case Shape.Words words -> words(words);
                case Shape.Group group -> paint(group.shapes());
            }
        }
    }

    private void box(Shape.Box box) throws IOException {
        Rect rect = box.rect();
        double radius = Math.min(box.radius(), Math.min(rect.width(), rect.height()) / 2);
        if (radius <= 0) pen.addRect((float) rect.x(), (float) rect.y(), (float) rect.width(), (float) rect.height());
        else rounded(rect, radius);
    }

    private void rounded(Rect rect, double radius) throws IOException {
        double bend = radius * (1 - ROUND);
        move(rect.x() + radius, rect.y());
        straight(rect.right() - radius, rect.y());
        curve(rect.right() - bend, rect.y(), rect.right(), rect.y() + bend, rect.right(), rect.y() + radius);
        straight(rect.right(), rect.bottom() - radius);
        curve(rect.right(), rect.bottom() - bend, rect.right() - bend, rect.bottom(), rect.right() - radius, rect.bottom());
        straight(rect.x() + radius, rect.bottom());
        curve(rect.x() + bend, rect.bottom(), rect.x(), rect.bottom() - bend, rect.x(), rect.bottom() - radius);
        straight(rect.x(), rect.y() + radius);
        curve(rect.x(), rect.y() + bend, rect.x() + bend, rect.y(), rect.x() + radius, rect.y());
        pen.closePath();
    }

    private void disc(Shape.Disc disc) throws IOException {
        double radius = disc.radius();
        rounded(new Rect(disc.x() - radius, disc.y() - radius, 2 * radius, 2 * radius), radius);
    }

    private void line(Shape.Line line) throws IOException {
        move(line.x1(), line.y1());
        straight(line.x2(), line.y2());
    }

    private void path(Shape.Path path) throws IOException {
        for (var step : path.steps()) {
            switch (step) {
                case Step.Move(double x, double y) -> move(x, y);
                case Step.Straight(double x, double y) -> straight(x, y);
                case Step.Curve c -> curve(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Step.Close _ -> pen.closePath();
            }
        }
    }

    private void hatch(Shape.Hatch hatch) throws IOException {
        var lines = Hatching.lines(hatch.rect(), HATCH);
        if (lines.isEmpty()) return;
        paint(Look.line(hatch.ink(), 1), () -> {
            for (double[] line : lines) {
                move(line[0], line[1]);
                straight(line[2], line[3]);
            }
        });
    }

    /// The letters are as wide together as they were laid out.
    private void words(Shape.Words words) throws IOException {
        var type = words.type();
        var face = type.mono() ? fonts.evidence() : type.weight() > 400 ? fonts.strong() : fonts.words();
        var text = face.shown(words.text());
        double natural = face.width(text, type.size());
        if (natural <= 0) return;
        double x = words.x() - switch (words.anchor()) {
            case START -> 0;
            case MIDDLE -> words.width() / 2;
            case END -> words.width();
        };
        pen.beginText();
        pen.setFont(face.font(), (float) type.size());
        pen.setHorizontalScaling((float) (100 * words.width() / natural));
        pen.setNonStrokingColor(colour(words.ink()));
        pen.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) words.y()));
        pen.showText(text);
        pen.endText();
    }

    /// Makes a path and paints it: PDF wants to know its looks before it begins.
    private void paint(Look look, Path path) throws IOException {
        boolean filled = look.fill() != Ink.NONE;
        boolean outlined = look.line() != Ink.NONE && look.lineWidth() > 0;
        if (!filled && !outlined) return;
        pen.saveGraphicsState();
        if (look.opacity() < 1) {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) look.opacity());
            pen.setGraphicsStateParameters(state);
        }
        if (filled) pen.setNonStrokingColor(colour(look.fill()));
        if (outlined) outline(look);
        path.make();
        if (filled && outlined) pen.fillAndStroke();
        else if (filled) pen.fill();
        else pen.stroke();
        pen.restoreGraphicsState();
    }

    private void outline(Look look) throws IOException {
        pen.setStrokingColor(colour(look.line()));
        pen.setLineWidth((float) look.lineWidth());
        if (look.dashed()) pen.setLineDashPattern(new float[] {4, 3}, 0);
    }

    /// Moves the pen along a path.
    private interface Path {
        void make() throws IOException;
    }

    private void move(double x, double y) throws IOException {
        pen.moveTo((float) x, (float) y);
    }

    private void straight(double x, double y) throws IOException {
        pen.lineTo((float) x, (float) y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        pen.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    private static Color colour(Ink ink) {
        return new Color(Integer.parseInt(Palette.LIGHT.hex(ink), 16));
    }
}
