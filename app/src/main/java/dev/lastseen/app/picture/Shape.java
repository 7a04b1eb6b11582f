package dev.lastseen.app.picture;

import dev.lastseen.app.casework.Visible;
import java.util.List;

/// One thing that is painted.
public sealed interface Shape {
    /// A rectangle, with round corners where `radius` is more than 0.
    record Box(Rect rect, double radius, Look look) implements Shape {}

    record Line(double x1, double y1, double x2, double y2, Look look) implements Shape {}

    record Disc(double x, double y, double radius, Look look) implements Shape {}

    /// Lines and curves; a closed one ends with [Step.Close].
    record Path(List<Step> steps, Look look) implements Shape {
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /// Slanted lines: time that no evidence covers.
    record Hatch(Rect rect, Ink ink) implements Shape {}

    /// One line of text. Characters that would steer a screen or hide themselves become visible escapes.
    ///
    /// @param y baseline
    record Words(double x, double y, String text, Type type, Ink ink, Anchor anchor) implements Shape {
        public Words {
            text = Visible.of(text);
        }

        /// Width in pixels at zoom 1.
        public double width() {
            return Widths.of(text, type);
        }
    }

    /// Shapes that together stand for something.
    record Group(Mark mark, List<Shape> shapes) implements Shape {
        public Group {
            shapes = List.copyOf(shapes);
        }
    }

    /// Which point of the text stands at its `x`.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// One step of a path.
    sealed interface Step {
        record Move(double x, double y) implements Step {}

        record Straight(double x, double y) implements Step {}

        /// A cubic Bézier curve to (`x`, `y`).
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

        record Close() implements Step {}
    }
}
