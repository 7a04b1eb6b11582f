package dev.lastseen.app.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.ui.base.Look;
import dev.lastseen.app.ui.base.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PictureCanvasTest {
    private final List<Subject> chosen = new ArrayList<>();
    @SuppressWarnings("NullAway.Init") // made on the screen's thread, before each test
    private PictureCanvas canvas;

    /// Two marks side by side.
    private static Picture picture() {
        return new Sketch()
                .group(new Mark(new Subject.Message(1), "first", new Rect(10, 10, 50, 30)), one -> one.box(new Rect(10, 10, 50, 30), 0, dev.lastseen.app.picture.Look.fill(Ink.LOSS)))
                .group(new Mark(new Subject.Message(2), "second", new Rect(80, 10, 50, 30)), one -> one.words(80, 30, "second", Type.LABEL, Ink.TEXT))
                .picture(150, 50, "two marks", "two marks side by side");
    }

    @Start
    void start(Stage stage) {
        canvas = new PictureCanvas();
        canvas.onChosen(chosen::add);
        canvas.show(picture(), Look.NORMAL.zoomed(1.5));
        stage.setScene(new Scene(new StackPane(canvas), 400, 200));
        stage.show();
    }

    @Test
    void aClickChoosesWhatIsUnderThePointerAtAnyZoom(FxRobot robot) {
        Bounds place = canvas.localToScreen(canvas.getBoundsInLocal());
        robot.clickOn(place.getMinX() + 100 * 1.5, place.getMinY() + 20 * 1.5);

        assertEquals(List.of(new Subject.Message(2)), chosen);
    }

    @Test
    void arrowKeysGoFromMarkToMarkAndEnterChooses(FxRobot robot) {
        robot.interact(canvas::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.ENTER, KeyCode.RIGHT, KeyCode.ENTER, KeyCode.LEFT, KeyCode.ENTER);

        assertEquals(List.of(new Subject.Message(1), new Subject.Message(2), new Subject.Message(1)), chosen);
        assertEquals("first", canvas.getAccessibleText());
    }

    @Test
    void isAsLargeAsThePictureAtItsZoom() {
        assertEquals(225, canvas.getWidth());
        assertEquals(75, canvas.getHeight());
    }

    @Test
    void takesItsColoursFromTheTheme(FxRobot robot) {
        Color light = at(robot, 30, 30);
        robot.interact(() -> canvas.show(picture(), Look.NORMAL.with(Theme.DARK).zoomed(1.5)));

        assertEquals(Color.web("#c2410c"), light);
        assertNotEquals(light, at(robot, 30, 30));
    }

    private Color at(FxRobot robot, int x, int y) {
        var colour = new ArrayList<Color>();
        robot.interact(() -> colour.add(canvas.snapshot(null, null).getPixelReader().getColor(x, y)));
        return Objects.requireNonNull(colour.getFirst());
    }
}
