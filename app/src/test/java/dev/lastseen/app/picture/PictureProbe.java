package dev.lastseen.app.picture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// Looks into pictures, for tests.
public final class PictureProbe {
    private PictureProbe() {}

    /// All texts, in order of painting.
    public static List<Shape.Words> words(Picture picture) {
        var words = new ArrayList<Shape.Words>();
        collect(picture.shapes(), words);
        return words;
    }

    public static List<String> texts(Picture picture) {
        return words(picture).stream().map(Shape.Words::text).toList();
    }

    private static void collect(List<Shape> shapes, List<Shape.Words> words) {
        for (var shape : shapes) {
            if (shape instanceof Shape.Words text) words.add(text);
            if (shape instanceof Shape.Group(Mark _, List<Shape> inner)) collect(inner, words);
        }
    }

    /// Where a text stands.
    public static Rect place(Shape.Words words) {
        double left = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - words.width() / 2;
            case END -> words.x() - words.width();
        };
        return new Rect(left, words.y() - words.type().size() * 0.75, words.width(), words.type().size() * 0.9);
    }

    /// Pairs of texts that cover each other.
    public static List<String> collisions(Picture picture) {
        var words = words(picture);
        var found = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                if (place(words.get(i)).overlaps(place(words.get(j)))) found.add(words.get(i).text() + " / " + words.get(j).text());
            }
        }
        return found;
    }

    /// Texts that reach beyond the picture.
    public static List<String> outside(Picture picture) {
        return words(picture).stream()
                .filter(text -> place(text).x() < 0 || place(text).right() > picture.width() || place(text).bottom() > picture.height())
                .map(Shape.Words::text)
                .toList();
    }

    /// The picture's SVG, read by an XML parser that refuses document types.
    public static Document svg(Picture picture) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(SvgWriter.write(picture, Palette.LIGHT))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
