package dev.lastseen.model.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowsTest {
    @Test
    void holdsBothItsBoundsAndNothingBeside() {
        var window = new Window(10, 20, "freeze");
        assertTrue(window.holds(10));
        assertTrue(window.holds(20));
        assertFalse(window.holds(9));
        assertFalse(window.holds(21));
    }

    @Test
    void findsEarliestOfOverlappingWindows() {
        var windows = new Windows(List.of(new Window(15, 40, "b"), new Window(10, 20, "a"), new Window(12, 13, "c")));
        assertEquals(Optional.of("a"), windows.at(16).map(Window::name));
        assertEquals(Optional.of("b"), windows.at(21).map(Window::name));
        assertEquals(Optional.empty(), windows.at(41));
        assertEquals(Optional.empty(), windows.at(9));
    }

    @Test
    void comesBackFromItsTextToTheMicrosecond() {
        var windows = new Windows(List.of(new Window(-1, 1_767_420_000_000_001L, "two\twords\nand a line"), new Window(5, 5, "")));
        assertEquals(new Windows(List.of(new Window(-1, 1_767_420_000_000_001L, "two words and a line"), new Window(5, 5, ""))), Windows.parse(windows.text()));
    }

    @Test
    void refusesDamagedText() {
        assertThrows(IllegalArgumentException.class, () -> Windows.parse("yesterday\ttoday\tname\n"));
        assertThrows(IllegalArgumentException.class, () -> Windows.parse("2026-01-01T00:00:00Z\n"));
    }
}
