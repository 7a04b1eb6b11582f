package dev.lastseen.app.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SvgWriterTest {
    private static final String HOSTILE = "<script>alert(1)</script>&\"'\u202e\u200b\u0000\u001b[31m\ud800\uffff]]>";

    private static Picture hostile() {
        return new Sketch()
                .group(new Mark(new Subject.Message(1), HOSTILE, new Rect(0, 0, 9, 9)), group -> group.words(10, 10, HOSTILE, Type.TEXT, Ink.TEXT))
                .picture(100, 50, HOSTILE, HOSTILE);
    }

    @Test
    void keepsHostileTextWellFormedAndVisible() {
        var texts = PictureProbe.svg(hostile()).getElementsByTagNameNS("*", "text");

        assertEquals("<script>alert(1)</script>&\"'\\u202e\\u200b\\x00\\x1b[31m\\ud800\\uffff]]>", texts.item(0).getTextContent());
    }

    @Test
    void holdsNothingThatRunsOrIsFetched() {
        var svg = SvgWriter.write(hostile(), Palette.DARK);

        assertFalse(svg.contains("<script"));
        for (var word : List.of("href", "url(", "<style", "<!", "<?", " on")) assertFalse(svg.toLowerCase(java.util.Locale.ROOT).contains(word), word);
    }

    @Test
    void namesThePictureAndEachMarkForWhoeverCannotSeeIt() {
        var picture = new Sketch().group(new Mark(new Subject.Message(1), "a mark", new Rect(0, 0, 9, 9)), group -> group.disc(5, 5, 4, Look.fill(Ink.LOSS)))
                .picture(100, 50, "a title", "a description");

        var document = PictureProbe.svg(picture);

        assertEquals("a title", document.getElementsByTagNameNS("*", "title").item(0).getTextContent());
        assertEquals("a mark", document.getElementsByTagNameNS("*", "title").item(1).getTextContent());
        assertEquals("a description", document.getElementsByTagNameNS("*", "desc").item(0).getTextContent());
    }

    @Test
    void writesTheSameBytesForTheSamePicture() {
        assertEquals(SvgWriter.write(hostile(), Palette.LIGHT), SvgWriter.write(hostile(), Palette.LIGHT));
    }

    @Test
    void spellsNumbersWithoutTheMachinesLanguage() {
        assertEquals("0.5", SvgNumber.of(0.5));
        assertEquals("-0.05", SvgNumber.of(-0.05));
        assertEquals("12.34", SvgNumber.of(12.3449));
        assertEquals("7", SvgNumber.of(7.0001));
    }

    @Test
    void paintsEachThemeInItsOwnColours() {
        assertTrue(SvgWriter.write(hostile(), Palette.LIGHT).contains("#" + Palette.LIGHT.hex(Ink.TEXT)));
        assertTrue(SvgWriter.write(hostile(), Palette.DARK).contains("#" + Palette.DARK.hex(Ink.TEXT)));
    }
}
