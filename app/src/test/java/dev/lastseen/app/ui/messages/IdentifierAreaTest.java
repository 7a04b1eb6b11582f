package dev.lastseen.app.ui.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.ui.Bench;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentifierAreaTest {
    private static final String LONG = IntStream.range(0, 5000).mapToObj(i -> "id-" + i).collect(Collectors.joining("\n"));

    @BeforeAll
    static void start(@TempDir Path folder) {
        assertTrue(new Bench(folder).told().isEmpty());
    }

    @Test
    void keepsALongListWholeAndShowsItsBeginning() {
        var area = Bench.onScreen(IdentifierArea::new);
        Bench.onScreen(() -> {
            area.put(LONG);
            return true;
        });

        assertEquals(LONG, area.text());
        assertTrue(LONG.startsWith(field(area).getText()));
        assertFalse(field(area).isEditable());
    }

    @Test
    void letsAShortListBeEdited() {
        var area = Bench.onScreen(IdentifierArea::new);
        Bench.onScreen(() -> {
            area.put(LONG);
            area.put("one\ntwo");
            field(area).appendText("\nthree");
            return true;
        });

        assertEquals("one\ntwo\nthree", area.text());
    }

    private static TextArea field(IdentifierArea area) {
        return (TextArea) area.lookup("#ids");
    }
}
