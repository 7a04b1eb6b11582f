package dev.lastseen.app.picture.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Palette;
import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.PictureProbe;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.SvgWriter;
import dev.lastseen.app.picture.TimeWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyPictureTest {
    private static Picture draw(JourneyFacts facts, double width) {
        return JourneyPicture.of(facts, width, TimeWords.UTC, new Subject.Sighting(0));
    }

    static Stream<JourneyFacts> stories() {
        return Stream.of(Stories.vanished(), Stories.batched(), Stories.undetermined(), Stories.overDays(), Stories.delivered(12, 2, 40_000), Stories.delivered(4, 90, 1_000_000),
                Stories.delivered(1, 1, 0));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void wordsStayInThePictureAndApart(JourneyFacts facts) {
        for (double width : List.of(760.0, 1100.0, 1700.0)) {
            assertEquals(List.of(), PictureProbe.outside(draw(facts, width)));
            assertEquals(List.of(), PictureProbe.collisions(draw(facts, width)));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everySightingCanBePointedAt(JourneyFacts facts) {
        var marks = draw(facts, 1000).marks();
        long told = marks.stream().mapToLong(JourneyPictureTest::sightings).sum();

        assertEquals(facts.seen().size() + facts.shared().size(), told);
    }

    private static long sightings(Mark mark) {
        if (mark.subject() instanceof Subject.Sighting) return 1;
        return mark.subject() instanceof Subject.Cluster ? Long.parseLong(mark.name().substring(0, mark.name().indexOf(' '))) : 0;
    }

    @Test
    void whatIsMissingIsDrawnWithTheTimeThatProvesIt() {
        var picture = draw(Stories.vanished(), 1000);

        assertTrue(picture.marks().stream().anyMatch(mark -> mark.subject().equals(new Subject.Absence(1))));
        assertTrue(PictureProbe.texts(picture).contains("should have been seen here"));
        assertTrue(PictureProbe.texts(picture).contains("usual 200 ms; waited for 2 s"));
    }

    @Test
    void whatNoEvidenceCoversIsNotCalledMissing() {
        var texts = PictureProbe.texts(draw(Stories.undetermined(), 1000));

        assertTrue(texts.contains("was due here, but no evidence covers it"));
        assertTrue(texts.stream().noneMatch(text -> text.contains("should have been")));
    }

    @Test
    void theOneToCompareWithIsNamedWithWhatItsTimesWereMovedBy() {
        var names = draw(Stories.vanished(), 1000).marks().stream().filter(mark -> mark.subject().equals(new Subject.Message(8))).map(Mark::name).toList();

        assertEquals(List.of("For comparison: msg_arrived, which arrived, drawn 7 s later to begin together"), names);
    }

    @Test
    void aPauseOfDaysIsCutOutAndItsLengthTold() {
        assertTrue(PictureProbe.texts(draw(Stories.overDays(), 1000)).contains("⋯ 3 d"));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theSameFactsGiveTheSameWellFormedSvg(JourneyFacts facts) {
        PictureProbe.svg(draw(facts, 1000));
        assertEquals(SvgWriter.write(draw(facts, 1000), Palette.DARK), SvgWriter.write(draw(facts, 1000), Palette.DARK));
    }

    @Test
    void recordsAboutSeveralMessagesStandApartAndSayThatTheyProveNothing() {
        var picture = draw(Stories.batched(), 1000);
        assertTrue(PictureProbe.texts(picture).stream().anyMatch(text -> text.contains("neither proof of arrival nor of loss")));
        var names = picture.marks().stream().filter(mark -> mark.subject().equals(new Subject.Sighting(72))).map(Mark::name).toList();
        assertEquals(1, names.size());
        assertTrue(names.getFirst().startsWith("A record about several messages at shipper"), names::toString);
    }
}
