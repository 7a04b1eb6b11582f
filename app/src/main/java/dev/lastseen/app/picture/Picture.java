package dev.lastseen.app.picture;

import java.util.ArrayList;
import java.util.List;

/// A picture: shapes in the order in which they are painted, without colours or a screen.
///
/// @param width       in pixels at zoom 1
/// @param title       its accessible name
/// @param description what it shows, for whoever cannot see it
public record Picture(double width, double height, String title, String description, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }

    /// All that can be pointed at, in order of painting; what lies within another mark follows it.
    public List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        collect(shapes, marks);
        return List.copyOf(marks);
    }

    private static void collect(List<Shape> shapes, List<Mark> marks) {
        for (var shape : shapes) {
            if (!(shape instanceof Shape.Group(Mark mark, List<Shape> inner))) continue;
            marks.add(mark);
            collect(inner, marks);
        }
    }
}
