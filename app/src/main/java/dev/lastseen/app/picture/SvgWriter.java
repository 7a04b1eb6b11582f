package dev.lastseen.app.picture;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.picture.Shape.Anchor;
import dev.lastseen.app.picture.Shape.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a picture as SVG 1.1: one document without scripts or references, the same bytes for the same picture. Every mark has a title; text has the width that it
/// was laid out with, whatever font is at hand. Colours are written into it, or left to the style sheet of the page that it stands in.
public final class SvgWriter {
    private static final String SANS = "Inter, system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
    private static final String MONO = "'JetBrains Mono', ui-monospace, Consolas, 'DejaVu Sans Mono', monospace";
    private static final double HATCH = 7;

    private final @Nullable Palette palette;
    private final String name;
    private final StringBuilder svg = new StringBuilder(16_384);

    private SvgWriter(@Nullable Palette palette, String name) {
        this.palette = palette;
        this.name = name;
    }

    /// The document, beginning with `<svg`; it can stand in an HTML page as it is.
    public static String write(Picture picture, Palette palette) {
        return new SvgWriter(palette, "").document(picture);
    }

    /// An element of an HTML page whose style sheet gives [#fillClass] and [#lineClass] their colours.
    ///
    /// @param name of the element, unique in its page
    public static String writeInline(Picture picture, String name) {
        return new SvgWriter(null, name).document(picture);
    }

    /// The class of what is filled with an ink.
    public static String fillClass(Ink ink) {
        return "f" + ink.ordinal();
    }

    /// The class of what is outlined with an ink.
    public static String lineClass(Ink ink) {
        return "l" + ink.ordinal();
    }

    private String document(Picture picture) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
        if (palette == null) svg.append(" aria-labelledby=\"").append(name).append("t ").append(name).append("d\"");
        number("width", picture.width());
        number("height", picture.height());
        svg.append(" viewBox=\"0 0 ").append(SvgNumber.of(picture.width())).append(' ').append(SvgNumber.of(picture.height())).append("\">");
        element("title", "t", picture.title());
        element("desc", "d", picture.description());
        svg.append("\n<rect width=\"100%\" height=\"100%\"");
        inks(Ink.BACKGROUND, Ink.NONE);
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
        element("title", "", group.mark().name());
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
        inks(words.ink(), Ink.NONE);
        number("textLength", words.width());
        svg.append(" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">").append(escape(words.text())).append("</text>");
    }

    private void look(Look look) {
        boolean outlined = look.line() != Ink.NONE && look.lineWidth() != 0;
        inks(look.fill(), outlined ? look.line() : Ink.NONE);
        if (look.opacity() < 1) number("fill-opacity", look.opacity());
        if (!outlined) return;
        number("stroke-width", look.lineWidth());
        if (look.dashed()) svg.append(" stroke-dasharray=\"4 3\"");
    }

    private void inks(Ink fill, Ink line) {
        if (palette != null) {
            svg.append(" fill=\"").append(fill == Ink.NONE ? "none" : "#" + palette.hex(fill)).append('"');
            if (line != Ink.NONE) svg.append(" stroke=\"#").append(palette.hex(line)).append('"');
            return;
        }
        if (fill == Ink.NONE) svg.append(" fill=\"none\"");
        String classes = (fill == Ink.NONE ? "" : fillClass(fill)) + (line == Ink.NONE ? "" : " " + lineClass(line));
        svg.append(" class=\"").append(classes.strip()).append('"');
    }

    private void number(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(SvgNumber.of(value)).append('"');
    }

    /// @param id what its id ends with where the picture is named; none where it is empty
    private void element(String name, String id, String text) {
        svg.append("\n<").append(name);
        if (palette == null && !id.isEmpty()) svg.append(" id=\"").append(this.name).append(id).append('"');
        svg.append('>').append(escape(Visible.of(text))).append("</").append(name).append('>');
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
