package dev.lastseen.app.ui.pictures;

import dev.lastseen.app.picture.Hatching;
import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Look;
import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Shape;
import dev.lastseen.app.picture.Shape.Step;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// Draws pictures with a canvas's pen. Straight edges snap to whole pixels at any zoom, so that hairlines stay sharp.
final class Brush {
    private static final double HATCH = 7;

    private final GraphicsContext pen;
    private final Inks inks;
    private final Faces faces;
    private final double zoom;

    Brush(GraphicsContext pen, Inks inks, Faces faces, double zoom) {
        this.pen = pen;
        this.inks = inks;
        this.faces = faces;
        this.zoom = zoom;
        pen.setTextBaseline(VPos.BASELINE);
    }

    void draw(Picture picture) {
        draw(picture.shapes());
    }

    private void draw(List<Shape> shapes) {
        for (var shape : shapes) {
            switch (shape) {
                case Shape.Box(Rect rect, double radius, Look look) -> box(rect, radius, look);
                case Shape.Line line -> line(line);
                case Shape.Disc disc -> disc(disc);
                case Shape.Path(List<Step> steps, Look look) -> path(steps, look);
                case Shape.Hatch(Rect rect, Ink ink) -> hatch(rect, ink);
                case Shape.Words words -> words(words);
                case Shape.Group(_, List<Shape> inner) -> draw(inner);
            }
        }
    }

    private void box(Rect rect, double radius, Look look) {
        double x = Math.round(rect.x() * zoom);
        double y = Math.round(rect.y() * zoom);
        double width = Math.max(rect.width() > 0 ? 1 : 0, Math.round(rect.right() * zoom) - x);
        double height = Math.max(rect.height() > 0 ? 1 : 0, Math.round(rect.bottom() * zoom) - y);
        double arc = 2 * radius * zoom;
        if (look.fill() != Ink.NONE) {
            pen.setFill(inks.of(look.fill(), look.opacity()));
            if (arc > 0) pen.fillRoundRect(x, y, width, height, arc, arc);
            else pen.fillRect(x, y, width, height);
        }
        if (!outline(look)) return;
        double half = pen.getLineWidth() / 2;
        if (arc > 0) pen.strokeRoundRect(x + half, y + half, width - 2 * half, height - 2 * half, arc, arc);
        else pen.strokeRect(x + half, y + half, width - 2 * half, height - 2 * half);
    }

    /// False where there is nothing to stroke.
    private boolean outline(Look look) {
        if (look.line() == Ink.NONE || look.lineWidth() == 0) return false;
        pen.setStroke(inks.of(look.line()));
        pen.setLineWidth(look.lineWidth() == 1 ? Math.max(1, Math.round(zoom)) : look.lineWidth() * zoom);
        if (look.dashed()) pen.setLineDashes(4 * zoom, 3 * zoom);
        else pen.setLineDashes();
        return true;
    }

    private void line(Shape.Line line) {
        if (!outline(line.look())) return;
        boolean upright = line.x1() == line.x2();
        boolean level = line.y1() == line.y2();
        double half = (upright || level) && Math.round(pen.getLineWidth()) % 2 == 1 ? 0.5 : 0;
        double x1 = line.x1() * zoom;
        double y1 = line.y1() * zoom;
        double x2 = line.x2() * zoom;
        double y2 = line.y2() * zoom;
        if (upright) pen.strokeLine(Math.floor(x1) + half, y1, Math.floor(x2) + half, y2);
        else if (level) pen.strokeLine(x1, Math.floor(y1) + half, x2, Math.floor(y2) + half);
        else pen.strokeLine(x1, y1, x2, y2);
    }

    private void disc(Shape.Disc disc) {
        double r = disc.radius() * zoom;
        double x = disc.x() * zoom - r;
        double y = disc.y() * zoom - r;
        if (disc.look().fill() != Ink.NONE) {
            pen.setFill(inks.of(disc.look().fill(), disc.look().opacity()));
            pen.fillOval(x, y, 2 * r, 2 * r);
        }
        if (outline(disc.look())) pen.strokeOval(x, y, 2 * r, 2 * r);
    }

    private void path(List<Step> steps, Look look) {
        pen.beginPath();
        for (var step : steps) {
            switch (step) {
                case Step.Move(double x, double y) -> pen.moveTo(x * zoom, y * zoom);
                case Step.Straight(double x, double y) -> pen.lineTo(x * zoom, y * zoom);
                case Step.Curve c -> pen.bezierCurveTo(c.x1() * zoom, c.y1() * zoom, c.x2() * zoom, c.y2() * zoom, c.x() * zoom, c.y() * zoom);
                case Step.Close _ -> pen.closePath();
            }
        }
        if (look.fill() != Ink.NONE) {
            pen.setFill(inks.of(look.fill(), look.opacity()));
            pen.fill();
        }
        if (outline(look)) pen.stroke();
    }

    private void hatch(Rect rect, Ink ink) {
        outline(Look.line(ink, 1));
        for (double[] line : Hatching.lines(rect, HATCH)) pen.strokeLine(line[0] * zoom, line[1] * zoom, line[2] * zoom, line[3] * zoom);
    }

    /// Text never becomes wider than it was laid out, whatever font is at hand.
    private void words(Shape.Words words) {
        pen.setFont(faces.of(words.type(), zoom));
        pen.setFill(inks.of(words.ink()));
        pen.setTextAlign(switch (words.anchor()) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        pen.fillText(words.text(), words.x() * zoom, Math.rint(words.y() * zoom), words.width() * zoom + 1);
    }
}
