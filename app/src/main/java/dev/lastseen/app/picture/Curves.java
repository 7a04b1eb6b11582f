package dev.lastseen.app.picture;

import dev.lastseen.app.picture.Shape.Step;
import dev.lastseen.app.picture.Shape.Step.Close;
import dev.lastseen.app.picture.Shape.Step.Curve;
import dev.lastseen.app.picture.Shape.Step.Move;
import dev.lastseen.app.picture.Shape.Step.Straight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Paths that pictures have in common.
public final class Curves {
    private Curves() {}

    /// A smooth line that leaves and arrives level.
    public static Shape.Path level(double x1, double y1, double x2, double y2, Look look) {
        double bend = (x2 - x1) / 2;
        return new Shape.Path(List.of(new Move(x1, y1), new Curve(x1 + bend, y1, x2 - bend, y2, x2, y2)), look);
    }

    /// A smooth line that leaves and arrives upright.
    public static Shape.Path upright(double x1, double y1, double x2, double y2, Look look) {
        double bend = (y2 - y1) / 2;
        return new Shape.Path(List.of(new Move(x1, y1), new Curve(x1, y1 + bend, x2, y2 - bend, x2, y2)), look);
    }

    /// A band of even height that leaves and arrives level; `y1` and `y2` are its middle.
    public static Shape.Path band(double x1, double y1, double x2, double y2, double height, Look look) {
        double bend = (x2 - x1) / 2;
        double half = height / 2;
        return new Shape.Path(
                List.of(
                        new Move(x1, y1 - half),
                        new Curve(x1 + bend, y1 - half, x2 - bend, y2 - half, x2, y2 - half),
                        new Straight(x2, y2 + half),
                        new Curve(x2 - bend, y2 + half, x1 + bend, y1 + half, x1, y1 + half),
                        new Close()),
                look);
    }

    /// A closed shape with straight edges through the points x, y, x, y, ….
    public static Shape.Path polygon(Look look, double... points) {
        var steps = new ArrayList<Step>(List.of(new Move(points[0], points[1])));
        for (int i = 2; i < points.length; i += 2) steps.add(new Straight(points[i], points[i + 1]));
        steps.add(new Close());
        return new Shape.Path(steps, look);
    }

    /// An arrow head of `size` whose point is at (`x`, `y`) and looks to the right, or to the left where `size` is negative.
    public static Shape.Path arrow(double x, double y, double size, Ink ink) {
        return polygon(Look.fill(ink), x, y, x - size, y - Math.abs(size) * 0.55, x - size, y + Math.abs(size) * 0.55);
    }

    /// A plus sign's diagonal twin: something ends here.
    public static List<Shape> cross(double x, double y, double size, Look look) {
        return Arrays.asList(new Shape.Line(x - size, y - size, x + size, y + size, look), new Shape.Line(x - size, y + size, x + size, y - size, look));
    }
}
