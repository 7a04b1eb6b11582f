package dev.lastseen.app.report.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldersTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "source 1: /home/jane/my logs/gate.log, SHA-256 ab", "source 1: …/gate.log, SHA-256 ab"
            "C:\\Users\\jane\\gate.log", "…/gate.log"
            "ratio 3/4 and a/b", "ratio 3/4 and a/b"
            "https://example.org/a/b", "https://example.org/a/b"
            """)
    void leavesFoldersOut(String text, String hidden) {
        assertEquals(hidden, Folders.hidden(text));
    }
}
