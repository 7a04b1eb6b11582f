package dev.lastseen.app.picture;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @EnumSource(Palette.class)
    void knowsEveryInk(Palette palette) {
        for (var ink : Ink.values()) assertTrue(palette.hex(ink).matches("[0-9a-f]{6}"), ink::name);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void tellsLossFromDoubtAndGround(Palette palette) {
        assertNotEquals(palette.hex(Ink.LOSS), palette.hex(Ink.UNDETERMINED));
        assertNotEquals(palette.hex(Ink.LOSS), palette.hex(Ink.BACKGROUND));
    }
}
