package dev.lastseen.app.ui.pictures;

import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Rect;
import javafx.scene.canvas.GraphicsContext;

/// Draws around marks.
final class Outline {
    private static final double POINTED = 0.1;

    private final GraphicsContext pen;
    private final Inks inks;
    private final double zoom;

    Outline(GraphicsContext pen, Inks inks, double zoom) {
        this.pen = pen;
        this.inks = inks;
        this.zoom = zoom;
    }

    /// A tint over all its areas.
    void pointed(Mark mark) {
        pen.setFill(inks.of(Ink.ACTION, POINTED));
        for (Rect area : mark.areas()) pen.fillRect(area.x() * zoom, area.y() * zoom, area.width() * zoom, area.height() * zoom);
    }

    /// A frame around it.
    void focused(Mark mark) {
        Rect bounds = mark.bounds().grown(2);
        pen.setStroke(inks.of(Ink.ACTION));
        pen.setLineWidth(2);
        pen.strokeRoundRect(bounds.x() * zoom, bounds.y() * zoom, bounds.width() * zoom, bounds.height() * zoom, 8, 8);
    }
}
