package dev.lastseen.app.picture;

import dev.lastseen.app.picture.Shape.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Collects the shapes of a picture. For one thread.
public final class Sketch {
    private List<Shape> shapes = new ArrayList<>();

    public Sketch box(Rect rect, double radius, Look look) {
        return add(new Shape.Box(rect, radius, look));
    }

    public Sketch line(double x1, double y1, double x2, double y2, Look look) {
        return add(new Shape.Line(x1, y1, x2, y2, look));
    }

    public Sketch disc(double x, double y, double radius, Look look) {
        return add(new Shape.Disc(x, y, radius, look));
    }

    public Sketch hatch(Rect rect, Ink ink) {
        return add(new Shape.Hatch(rect, ink));
    }

    /// Text that begins at `x`.
    public Sketch words(double x, double y, String text, Type type, Ink ink) {
        return add(new Shape.Words(x, y, text, type, ink, Anchor.START));
    }

    public Sketch centred(double x, double y, String text, Type type, Ink ink) {
        return add(new Shape.Words(x, y, text, type, ink, Anchor.MIDDLE));
    }

    /// Text that ends at `x`.
    public Sketch ending(double x, double y, String text, Type type, Ink ink) {
        return add(new Shape.Words(x, y, text, type, ink, Anchor.END));
    }

    public Sketch add(Shape shape) {
        shapes.add(shape);
        return this;
    }

    /// Adds what `paint` adds as one group.
    public Sketch group(Mark mark, Consumer<Sketch> paint) {
        var outer = shapes;
        shapes = new ArrayList<>();
        paint.accept(this);
        outer.add(new Shape.Group(mark, shapes));
        shapes = outer;
        return this;
    }

    /// The picture, with its ground left as it is.
    public Picture picture(double width, double height, String title, String description) {
        return new Picture(width, height, title, description, shapes);
    }
}
