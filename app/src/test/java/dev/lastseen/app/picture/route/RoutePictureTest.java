package dev.lastseen.app.picture.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Palette;
import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.PictureProbe;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.SvgWriter;
import dev.lastseen.app.picture.route.RouteFacts.Apart;
import dev.lastseen.app.picture.route.RouteFacts.Hop;
import dev.lastseen.app.picture.route.RouteFacts.Node;
import dev.lastseen.app.picture.route.RouteFacts.Note;
import dev.lastseen.model.check.Finding;
import dev.lastseen.model.check.Severity;
import dev.lastseen.model.follow.Boundary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutePictureTest {
    /// Routes as their hops, `a>b`, systems being numbers in order.
    private static final String CHAIN = "0>1 1>2 2>3 3>4";
    private static final String FORK = "0>1 1>2 1>3 2>4 3>4 0>4 4>5";
    private static final String TWELVE = "0>1 1>2 2>3 3>4 4>5 5>6 6>7 7>8 8>9 9>10 10>11";
    private static final String TANGLE = "0>2 0>3 1>3 1>4 2>5 3>5 4>5 5>6 5>7 6>8 7>8 6>9 8>11 9>11 5>10 10>11";

    static RouteFacts facts(String hops) {
        var nodes = new ArrayList<Node>();
        var found = new ArrayList<Hop>();
        int systems = 0;
        for (var hop : hops.split(" ", -1)) {
            int from = Integer.parseInt(hop.substring(0, hop.indexOf('>')));
            int to = Integer.parseInt(hop.substring(hop.indexOf('>') + 1));
            systems = Math.max(systems, to + 1);
            int lost = 35 + found.size() * 17;
            var flow = new Boundary.Flow(72_000 + from, 72_000 + from - lost - 3, lost, 0, 0, 3);
            found.add(new Hop(from, to, new Boundary(from, to, flow, new Boundary.Marks(9, 0, 0, 0), 210_000, 530_000)));
        }
        for (int i = 0; i < systems; i++) {
            nodes.add(new Node(i, i, "a-system-with-quite-a-long-name-" + i, "python-logging", 72_000, List.of(new Note("9 unobserved", Ink.UNDETERMINED))));
        }
        return new RouteFacts("message_id", 72_000, nodes, found, List.of(new Apart(90, "alone", "none", 12), new Apart(91, "lonely", "none", 12)));
    }

    @ParameterizedTest
    @CsvSource({CHAIN + ", 780", CHAIN + ", 1400", FORK + ", 780", FORK + ", 1400", TWELVE + ", 780", TWELVE + ", 1400", TANGLE + ", 780", TANGLE + ", 1400"})
    void boxesOfSystemsNeverOverlapAndStayInThePicture(String hops, double width) {
        var picture = RoutePicture.of(facts(hops), width, null);
        var boxes = picture.marks().stream().filter(mark -> mark.subject() instanceof Subject.Station).map(Mark::bounds).toList();

        for (int i = 0; i < boxes.size(); i++) {
            assertTrue(boxes.get(i).x() >= 0 && boxes.get(i).right() <= width && boxes.get(i).bottom() <= picture.height());
            for (int j = i + 1; j < boxes.size(); j++) assertFalse(boxes.get(i).overlaps(boxes.get(j)));
        }
    }

    @ParameterizedTest
    @CsvSource({CHAIN + ", 780", CHAIN + ", 1400", FORK + ", 780", FORK + ", 1400", TWELVE + ", 780", TWELVE + ", 1400", TANGLE + ", 1400"})
    void wordsNeverCoverEachOther(String hops, double width) {
        assertEquals(List.of(), PictureProbe.collisions(RoutePicture.of(facts(hops), width, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {CHAIN, FORK, TWELVE, TANGLE})
    void everyLossIsToldWithItsCountAndCanBePointedAt(String hops) {
        var facts = facts(hops);
        var picture = RoutePicture.of(facts, 1000, null);

        for (var hop : facts.hops()) {
            var flow = hop.boundary().flow();
            assertTrue(PictureProbe.texts(picture).contains(flow.vanished() + " vanished"));
            assertTrue(picture.marks().stream().anyMatch(mark -> mark.subject().equals(new Subject.Losses(hop.from(), hop.to()))));
            assertTrue(picture.marks().stream().anyMatch(mark -> mark.subject().equals(new Subject.Hop(hop.from(), hop.to()))));
        }
    }

    @Test
    void aRouteThatFitsStandsInOneRow() {
        assertEquals(1, rows(RoutePicture.of(facts(CHAIN), 800, null)));
        assertTrue(rows(RoutePicture.of(facts(TWELVE), 800, null)) > 1);
    }

    private static long rows(Picture picture) {
        return picture.marks().stream().filter(mark -> mark.subject() instanceof Subject.Station(int number) && number < 90).map(mark -> mark.bounds().y()).distinct().count();
    }

    @Test
    void systemsThatNothingLinksStandApart() {
        var texts = PictureProbe.texts(RoutePicture.of(facts(CHAIN), 1000, null));

        assertTrue(texts.contains("alone"));
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("Not on the route")));
    }

    @Test
    void aPictureOfNothingIsStillAPicture() {
        var picture = RoutePicture.of(new RouteFacts("", 0, List.of(), List.of(), List.of(new Apart(0, "alone", "none", 1))), 600, null);

        assertEquals(1, picture.marks().size());
    }

    @Test
    void theSameFactsGiveTheSameSvg() {
        var first = SvgWriter.write(RoutePicture.of(facts(TANGLE), 1000, null), Palette.LIGHT);

        assertEquals(first, SvgWriter.write(RoutePicture.of(facts(TANGLE), 1000, null), Palette.LIGHT));
        PictureProbe.svg(RoutePicture.of(facts(TANGLE), 1000, null));
    }

    @ParameterizedTest
    @CsvSource({CHAIN + ", 780", FORK + ", 1000", TWELVE + ", 1400"})
    void findingsAreCountedWhereTheyAreAndCoverNoWords(String hops, double width) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < 12; i++) findings.add(finding("a-system-with-quite-a-long-name-1", i % 2 == 0 ? "" : "a-system-with-quite-a-long-name-0", i == 3 ? Severity.CRITICAL : Severity.INFO));
        var picture = RoutePicture.of(facts(hops).with(findings), width, null);

        assertEquals(List.of(), PictureProbe.collisions(picture));
        var flags = picture.marks().stream().filter(mark -> mark.subject() instanceof Subject.Findings).map(Mark::name).toList();
        assertEquals(List.of("6 findings at a-system-with-quite-a-long-name-1", "6 findings at a-system-with-quite-a-long-name-0 → a-system-with-quite-a-long-name-1"), flags);
    }

    private static Finding finding(String system, String from, Severity severity) {
        return new Finding("silence", severity, new Finding.Where(system, Optional.of(from).filter(name -> !name.isEmpty()), Optional.empty(), OptionalDouble.empty()),
                new Finding.Words("It is silent", "", "", ""), List.of(), List.of(new Finding.Place(0, 1)));
    }
}
