package dev.lastseen.app.ui.base;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The characters of evidence as a grid to draw in: every character of the font is equally wide.
///
/// @param left      where the first character stands
/// @param character width of one
public record Grid(Font font, double character, double rowHeight, double left) {
    private static final double SIZE = 12.2;
    private static final double ROW = 22;
    private static final int SAMPLE = 100;

    /// @param zoom of the text
    public static Grid of(double zoom, double left) {
        var font = Font.font(Styles.EVIDENCE, SIZE * zoom);
        var text = new Text("0".repeat(SAMPLE));
        text.setFont(font);
        return new Grid(font, text.getLayoutBounds().getWidth() / SAMPLE, Math.rint(ROW * zoom), left);
    }

    /// Where a character stands.
    public double x(int character) {
        return left + character * this.character;
    }

    /// The character at a place; negative left of the first.
    public int at(double x) {
        return (int) Math.floor((x - left) / character);
    }

    /// Writes into the row whose upper edge is at `y`.
    public void write(GraphicsContext g, int at, String text, double y, Color colour) {
        if (text.isEmpty()) return;
        g.setFont(font);
        g.setTextBaseline(VPos.CENTER);
        g.setFill(colour);
        g.fillText(text, x(at), y + rowHeight / 2);
    }

    /// `text` in at most `width` characters.
    public static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, Math.max(0, width - 1)) + "…";
    }
}
