package dev.lastseen.app.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.check.Checks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManualTest {
    private static final List<String> CHAPTERS = List.of("## How bad it is", "## What it assumes", "## What would refute it", "## What to do next");

    private static List<String> ids() {
        return Checks.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void hasAPageAboutEachCheckWithAllItsChapters(String check) {
        assertEquals(CHAPTERS, Manual.ofCheck(check).lines().filter(line -> line.startsWith("## ")).toList());
    }

    @Test
    void hasAPageAboutEachTopic() {
        for (String topic : Manual.topics()) assertTrue(Manual.ofTopic(topic).startsWith("# "), topic);
        assertThrows(IllegalArgumentException.class, () -> Manual.ofTopic("weather"));
    }

    @Test
    void knowsNoOtherChecks() {
        assertThrows(IllegalArgumentException.class, () -> Manual.ofCheck("no-such-check"));
    }
}
