package dev.lastseen.app.picture.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.PictureProbe;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.model.follow.Coverage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaterfallPictureTest {
    private static final List<Span> SPANS = List.of(
            new Span(0, 0, 0, "handle message", "desk.json:1", new Coverage.Span(Stories.START, Stories.START + 3 * Stories.SECOND)),
            new Span(1, 1, 1, "look up a booking that has a very long name indeed, longer than its column", "desk.json:2", new Coverage.Span(Stories.START + 9, Stories.START + Stories.SECOND)),
            new Span(2, 1, 2, "ask the database", "desk.json:3", new Coverage.Span(Stories.START + 20, Stories.START + 20)));

    @Test
    void everySpanIsARowThatLeadsToItsRecord() {
        var picture = WaterfallPicture.of(Stories.vanished(), SPANS, 1000, TimeWords.UTC, null);

        assertEquals(List.of(new Subject.Sighting(0), new Subject.Sighting(1), new Subject.Sighting(2)), picture.marks().stream().map(Mark::subject).toList());
        assertTrue(picture.marks().getFirst().name().contains("took 3 s"), picture.marks().getFirst().name());
    }

    @Test
    void saysWhenItDrawsOnlyTheFirstOfVeryManySpans() {
        var many = IntStream.range(0, 400).mapToObj(i -> new Span(i, 0, 0, "work", "desk.json:1", new Coverage.Span(Stories.START + i, Stories.START + i))).toList();

        assertTrue(PictureProbe.texts(WaterfallPicture.of(Stories.vanished(), many, 1000, TimeWords.UTC, null)).contains("the first 150 of 400 spans"));
    }

    @Test
    void wordsStayInThePictureAndApart() {
        for (double width : List.of(760.0, 1500.0)) {
            var picture = WaterfallPicture.of(Stories.vanished(), SPANS, width, TimeWords.UTC, new Subject.Sighting(1));
            assertEquals(List.of(), PictureProbe.outside(picture));
            assertEquals(List.of(), PictureProbe.collisions(picture));
            PictureProbe.svg(picture);
        }
    }
}
