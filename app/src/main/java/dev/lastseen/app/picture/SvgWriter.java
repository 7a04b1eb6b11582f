package dev.lastseen.app.picture;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.picture.Shape.Anchor;
import dev.lastseen.app.picture.Shape.Step;
import java.util.List;

/// Writes a picture as SVG 1.1: one document without scripts, styles or references, the same bytes for the same picture. Every mark has a title; text has the
/// width that it was laid out with, whatever font is at hand.
public final class SvgWriter {
    private static final String SANS = "Inter, system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
    private static final String MONO = "'JetBrains Mono', ui-monospace, Consolas, 'DejaVu Sans Mono', monospace";
    private static final double HATCH = 7;

    private final Palette palette;
    private final StringBuilder svg = new StringBuilder(16_384);

    private SvgWriter(Palette palette) {
        this.palette = palette;
    }

    /// The document, beginning with `<svg`; it can stand in an HTML page as it is.
    public static String write(Picture picture, Palette palette) {
        return new SvgWriter(palette).document(picture);
    }

    private String document(Picture picture) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
        number("width", picture.width());
        number("height", picture.height());
        svg.append(" viewBox=\"0 0 ").append(SvgNumber.of(picture.width())).append(' ').append(SvgNumber.of(picture.height())).append("\">");
        element("title", picture.title());
        element("desc", picture.description());
        svg.append("\n<rect width=\"100%\" height=\"100%\"");
        ink("fill", Ink.BACKGROUND);
        svg.append("/>");
        shapes(picture.shapes());
        return svg.append("\n</svg>\n").toString();
    }

    private void shapes(List<Shape> shapes) {
        for (var shape : shapes) {
            svg.append('\n');
            switch (shape) {
                case Shape.Box box -> box(box);
                case Shape.Line line -> line(line.x1(), line.y1(), line.x2(), line.y2(), line.look());
                case Shape.Disc disc -> disc(disc);
                case Shape.Path path -> path(path);
                case Shape.Hatch hatch -> hatch(hatch);
                case Shape.Words words -> words(words);
                case Shape.Group group -> group(group);
            }
        }
    }

    private void group(Shape.Group group) {
        svg.append("<g>");
        element("title", group.mark().name());
        shapes(group.shapes());
        svg.append("\n</g>");
    }

    private void box(Shape.Box box) {
        svg.append("<rect");
        place(box.rect());
        if (box.radius() > 0) number("rx", Math.min(box.radius(), Math.min(box.rect().width(), box.rect().height()) / 2));
        look(box.look());
        svg.append("/>");
    }

    private void place(Rect rect) {
        number("x", rect.x());
        number("y", rect.y());
        number("width", rect.width());
        number("height", rect.height());
    }

    private void line(double x1, double y1, double x2, double y2, Look look) {
        svg.append("<line");
        number("x1", x1);
        number("y1", y1);
        number("x2", x2);
        number("y2", y2);
        look(look);
        svg.append("/>");
    }

    private void disc(Shape.Disc disc) {
        svg.append("<circle");
        number("cx", disc.x());
        number("cy", disc.y());
        number("r", disc.radius());
        look(disc.look());
        svg.append("/>");
    }

    private void path(Shape.Path path) {
        svg.append("<path d=\"");
        for (var step : path.steps()) {
            switch (step) {
                case Step.Move(double x, double y) -> numbers('M', x, y);
                case Step.Straight(double x, double y) -> numbers('L', x, y);
                case Step.Curve curve -> numbers('C', curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
                case Step.Close _ -> svg.append('Z');
            }
        }
        svg.append('"');
        look(path.look());
        svg.append("/>");
    }

    private void numbers(char command, double... values) {
        svg.append(command);
        for (int i = 0; i < values.length; i++) svg.append(i == 0 ? "" : " ").append(SvgNumber.of(values[i]));
    }

    private void hatch(Shape.Hatch hatch) {
        svg.append("<path d=\"");
        for (double[] line : Hatching.lines(hatch.rect(), HATCH)) {
            numbers('M', line[0], line[1]);
            numbers('L', line[2], line[3]);
        }
        svg.append('"');
        look(Look.line(hatch.ink(), 1));
        svg.append("/>");
    }

    private void words(Shape.Words words) {
        if (words.text().isEmpty()) return;
        svg.append("<text");
        number("x", words.x());
        number("y", words.y());
        number("font-size", words.type().size());
        svg.append(" font-family=\"").append(words.type().mono() ? MONO : SANS).append('"');
        if (words.type().weight() != 400) svg.append(" font-weight=\"").append(words.type().weight()).append('"');
        if (words.anchor() != Anchor.START) svg.append(" text-anchor=\"").append(words.anchor() == Anchor.MIDDLE ? "middle" : "end").append('"');
        ink("fill", words.ink());
        number("textLength", words.width());
        svg.append(" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">").append(escape(words.text())).append("</text>");
    }

    private void look(Look look) {
        ink("fill", look.fill());
        if (look.opacity() < 1) number("fill-opacity", look.opacity());
        if (look.line() == Ink.NONE || look.lineWidth() == 0) return;
        ink("stroke", look.line());
        number("stroke-width", look.lineWidth());
        if (look.dashed()) svg.append(" stroke-dasharray=\"4 3\"");
    }

    private void ink(String name, Ink ink) {
        svg.append(' ').append(name).append("=\"").append(ink == Ink.NONE ? "none" : "#" + palette.hex(ink)).append('"');
    }

    private void number(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(SvgNumber.of(value)).append('"');
    }

    private void element(String name, String text) {
        svg.append("\n<").append(name).append('>').append(escape(Visible.of(text))).append("</").append(name).append('>');
    }

    /// Also what XML cannot hold at all: halves of a character and the two that are none.
    private static String escape(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(Character.getType(c) == Character.SURROGATE || (c & 0xfffe) == 0xfffe ? '\ufffd' : c);
            }
        });
        return safe.toString();
    }
}
