package dev.lastseen.app.picture.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.PictureProbe;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.ledger.LedgerFacts.Row;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.Coverage;
import dev.lastseen.model.follow.TimedBoundary.Bucket;
import dev.lastseen.model.follow.TimedBoundary.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerPictureTest {
    private static final long HOUR = 3_600_000_000L;
    private static final long START = 1_775_739_600_000_000L;

    private static LedgerFacts facts(Boundary.Flow flow) {
        var boundary = new Boundary(0, 1, flow, new Boundary.Marks(0, 0, 0, 0), 1, 1);
        var buckets = List.of(new Bucket(START, 60, 57, 3, 1, 0), new Bucket(START + 2 * HOUR, 40, 8, 32, 0, 2));
        var coverage = new Coverage(List.of(new Coverage.Span(START, START + HOUR / 2), new Coverage.Span(START + 2 * HOUR, START + 3 * HOUR)));
        return new LedgerFacts(HOUR, START, 3, Clock.RECEIPT, List.of(new Row("gateway", "worker", boundary, buckets, coverage)));
    }

    private static List<String> cells(LedgerFacts facts) {
        return LedgerPicture.of(facts, 900, TimeWords.UTC, null).marks().stream().filter(mark -> mark.subject() instanceof Subject.Bucket).map(Mark::name).toList();
    }

    @Test
    void everySpanTellsItsNumbersAndWhatNoEvidenceCovers() {
        var cells = cells(facts(new Boundary.Flow(100, 65, 35, 0, 0, 0)));

        assertEquals(3, cells.size());
        assertTrue(cells.get(0).endsWith("60 seen, 57 arrived, 3 not arrived, 1 late"), cells.get(0));
        assertTrue(cells.get(1).endsWith("0 seen, 0 arrived, 0 not arrived; no evidence covers this time"), cells.get(1));
        assertTrue(cells.get(2).endsWith("40 seen, 8 arrived, 32 not arrived, 2 duplicated"), cells.get(2));
    }

    @Test
    void lossesStandInTheirCellsAndInTheTotal() {
        var texts = PictureProbe.texts(LedgerPicture.of(facts(new Boundary.Flow(100, 65, 35, 0, 0, 0)), 900, TimeWords.UTC, null));

        assertTrue(texts.containsAll(List.of("gateway → worker", "3", "32", "100 → 65", "35 lost")), texts.toString());
    }

    @Test
    void whatCannotBeJudgedIsNotCalledLost() {
        var texts = PictureProbe.texts(LedgerPicture.of(facts(new Boundary.Flow(100, 65, 0, 0, 0, 35)), 900, TimeWords.UTC, null));

        assertTrue(texts.contains("35 undetermined"));
        assertTrue(texts.stream().noneMatch(text -> text.endsWith("lost")));
    }

    @Test
    void messagesWithoutATimeAreCountedAside() {
        var texts = PictureProbe.texts(LedgerPicture.of(facts(new Boundary.Flow(104, 69, 35, 0, 0, 0)), 900, TimeWords.UTC, null));

        assertTrue(texts.contains("4 without a time"));
    }

    @Test
    void wordsStayInThePictureAndApart() {
        for (double width : List.of(640.0, 900.0, 1500.0)) {
            var picture = LedgerPicture.of(facts(new Boundary.Flow(100, 65, 30, 0, 0, 5)), width, TimeWords.UTC, null);
            assertEquals(List.of(), PictureProbe.outside(picture));
            assertEquals(List.of(), PictureProbe.collisions(picture));
            PictureProbe.svg(picture);
        }
    }
}
