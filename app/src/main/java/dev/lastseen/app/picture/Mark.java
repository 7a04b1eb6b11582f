package dev.lastseen.app.picture;

import dev.lastseen.app.casework.Visible;
import java.util.List;

/// A part of a picture that can be pointed at.
///
/// @param name  what it is, in words: its tooltip and its accessible name; escaped as [Shape.Words] is
/// @param areas where it is; never empty
public record Mark(Subject subject, String name, List<Rect> areas) {
    public Mark {
        name = Visible.of(name);
        areas = List.copyOf(areas);
        if (areas.isEmpty()) throw new IllegalArgumentException("A mark without an area: " + name);
    }

    public Mark(Subject subject, String name, Rect area) {
        this(subject, name, List.of(area));
    }

    public boolean contains(double x, double y) {
        return areas.stream().anyMatch(area -> area.contains(x, y));
    }

    /// All areas together.
    public Rect bounds() {
        return areas.stream().reduce(Rect::union).orElseThrow();
    }
}
