package dev.lastseen.app.picture.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.PictureProbe;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SequencePictureTest {
    static Stream<JourneyFacts> stories() {
        return Stream.of(Stories.vanished(), Stories.undetermined(), Stories.overDays(), Stories.delivered(12, 2, 40_000), Stories.delivered(3, 90, 1_000_000));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everySightingCanBePointedAt(JourneyFacts facts) {
        var marks = SequencePicture.of(facts, 1000, TimeWords.UTC, null).marks();
        long told = marks.stream().mapToLong(SequencePictureTest::sightings).sum();

        assertEquals(facts.seen().size(), told);
    }

    private static long sightings(Mark mark) {
        if (mark.subject() instanceof Subject.Sighting) return 1;
        return mark.subject() instanceof Subject.Cluster ? Long.parseLong(mark.name().substring(0, mark.name().indexOf(' '))) : 0;
    }

    @ParameterizedTest
    @MethodSource("stories")
    void wordsStayInThePicture(JourneyFacts facts) {
        for (double width : List.of(760.0, 1500.0)) {
            var picture = SequencePicture.of(facts, width, TimeWords.UTC, new Subject.Sighting(0));
            assertEquals(List.of(), PictureProbe.outside(picture));
            PictureProbe.svg(picture);
        }
    }

    @Test
    void staysOfAHeightThatCanBeDrawnHoweverOftenAMessageWentToAndFro() {
        var picture = SequencePicture.of(Stories.toAndFro(900), 1000, TimeWords.UTC, null);

        assertTrue(picture.height() < 5_000, Double.toString(picture.height()));
        assertEquals(900, picture.marks().stream().mapToLong(SequencePictureTest::sightings).sum());
    }
}
