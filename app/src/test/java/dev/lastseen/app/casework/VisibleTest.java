package dev.lastseen.app.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "a\u001b[31mred", "a\\x1b[31mred"
            "user\u202egnp.exe", "user\\u202egnp.exe"
            "zero\u200bwidth", "zero\\u200bwidth"
            "nul\u0000", "nul\\x00"
            "two\r\nlines", "two⏎lines"
            "a\tb", "a b"
            """)
    void spellsWhatWouldSteerTheScreen(String raw, String shown) {
        assertEquals(shown, Visible.of(raw));
    }

    @Test
    void leavesOrdinaryTextAlone() {
        var text = "größer → 日本語 ✓";
        assertSame(text, Visible.of(text));
    }
}
