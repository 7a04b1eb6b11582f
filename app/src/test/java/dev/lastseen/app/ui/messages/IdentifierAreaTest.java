package dev.lastseen.app.ui.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class IdentifierAreaTest {
    private static final String LONG = IntStream.range(0, 5000).mapToObj(i -> "id-" + i).collect(Collectors.joining("\n"));

    @SuppressWarnings("NullAway.Init") // made on the screen's thread, before each test
    private IdentifierArea area;

    @Start
    void start(Stage stage) {
        area = new IdentifierArea();
        stage.setScene(new Scene(area, 400, 300));
        stage.show();
    }

    @Test
    void keepsALongListWholeAndShowsItsBeginning(FxRobot robot) {
        robot.interact(() -> area.put(LONG));

        assertEquals(LONG, area.text());
        assertTrue(LONG.startsWith(field().getText()));
        assertFalse(field().isEditable());
    }

    @Test
    void letsAShortListBeEdited(FxRobot robot) {
        robot.interact(() -> {
            area.put(LONG);
            area.put("one\ntwo");
            field().appendText("\nthree");
        });

        assertEquals("one\ntwo\nthree", area.text());
    }

    private TextArea field() {
        return (TextArea) area.lookup("#ids");
    }
}
