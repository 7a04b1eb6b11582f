package dev.lastseen.app.picture.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.PictureProbe;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.coverage.CoverageFacts.Row;
import dev.lastseen.model.follow.Coverage.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoveragePictureTest {
    private static final long HOUR = 3_600_000_000L;
    private static final long START = 1_775_739_600_000_000L;
    private static final CoverageFacts FACTS = new CoverageFacts(List.of(
            new Row(0, "gateway", 1200, List.of(new Span(START, START + 6 * HOUR)), ""),
            new Row(1, "worker", 900, List.of(new Span(START, START + HOUR), new Span(START + 2 * HOUR, START + 5 * HOUR)), ""),
            new Row(2, "archive", 800, List.of(new Span(START, START + 4 * HOUR)), "evidence ends early"),
            new Row(3, "a-system-without-times-and-with-a-long-name", 3, List.of(), "")));

    @Test
    void tellsGapsAndWhatEndsEarly() {
        var texts = PictureProbe.texts(CoveragePicture.of(FACTS, 900, TimeWords.UTC));

        assertTrue(texts.containsAll(List.of("no gap", "1 gap, only to 18:00:00.000", "evidence ends early", "no times", "1,200 records")), texts.toString());
    }

    @Test
    void wordsStayInThePictureAndApart() {
        for (double width : List.of(640.0, 1000.0, 1800.0)) {
            var picture = CoveragePicture.of(FACTS, width, TimeWords.UTC);
            assertEquals(List.of(), PictureProbe.outside(picture));
            assertEquals(List.of(), PictureProbe.collisions(picture));
            PictureProbe.svg(picture);
        }
    }

    @Test
    void eachLaneSaysWhatItCovers() {
        var names = CoveragePicture.of(FACTS, 900, TimeWords.UTC).marks().stream().map(Mark::name).toList();

        assertEquals("gateway: 2026-04-09 13:00:00 – 19:00:00, no gap", names.getFirst());
        assertEquals("a-system-without-times-and-with-a-long-name: 3 records without a time cover nothing", names.getLast());
    }
}
