package dev.lastseen.app.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WidthsTest {
    @Test
    void leavesTextThatFitsAsItIs() {
        assertEquals("gateway", Widths.fit("gateway", Type.LABEL, 100));
    }

    @ParameterizedTest
    @ValueSource(doubles = {22, 30, 55.5, 90})
    void cutsTextToItsRoom(double room) {
        var cut = Widths.fit("edge-gateway-of-the-northern-region", Type.LABEL, room);

        assertTrue(cut.endsWith("…"));
        assertTrue(Widths.of(cut, Type.LABEL) <= room);
    }

    @Test
    void showsNothingWhereThereIsNoRoom() {
        assertEquals("", Widths.fit("gateway", Type.LABEL, 5));
    }

    @Test
    void neverCutsACharacterInHalf() {
        var cut = Widths.fit("\ud83d\ude80\ud83d\ude80\ud83d\ude80\ud83d\ude80", Type.TEXT, 30);

        assertTrue(cut.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE), cut);
    }

    @Test
    void countsUnknownLettersAsWide() {
        assertEquals(24, Widths.of("消息", Type.TEXT));
    }
}
