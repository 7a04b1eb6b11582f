package dev.lastseen.model.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.contrast.Aspect;
import dev.lastseen.model.contrast.Condition;
import dev.lastseen.model.contrast.Condition.Comparison;
import dev.lastseen.model.hypothesis.Expression.And;
import dev.lastseen.model.hypothesis.Expression.Attribute;
import dev.lastseen.model.hypothesis.Expression.Not;
import dev.lastseen.model.hypothesis.Expression.Or;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimParserTest {
    private static final long SECOND = 1_000_000L;
    private final Vocabulary vocabulary = Vocabulary.of(Parcels.follow());
    private final int front = vocabulary.system("front").getAsInt();

    private Expression set(String text) {
        return ClaimParser.set(text, vocabulary);
    }

    private Expression is(String field, String value) {
        return new Attribute(front, new Condition.Is(new Aspect.Value(field), value));
    }

    @Test
    void bindsAndTighterThanOrAndNotTightest() {
        assertEquals(new Or(List.of(is("colour", "red"), new And(List.of(new Not(is("colour", "blue")), is("size", "5"))))), set("colour = red or not colour = blue and size = 5"));
        assertEquals(new And(List.of(new Or(List.of(is("colour", "red"), is("colour", "blue"))), is("size", "5"))), set("(colour = red or colour = blue) and size = 5"));
    }

    @ParameterizedTest
    @CsvSource({"24 h, 86400", "1 h 30 min, 5400", "90min, 5400", "−2 d, -172800", "0.5 s, 0", "'1,500 s', 1500", "2 weeks, 1209600"})
    void readsSpans(String span, long seconds) {
        var condition = ((Attribute) set("thread age > " + span)).condition();
        assertEquals(seconds, (long) (((Condition.Compares) condition).threshold() / SECOND));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-09, 0", "2026-04-09 01:00, 3600", "2026-04-09T01:00:00Z, 3600", "2026-04-09 03:00:00+02:00, 3600", "01:30, 5400", "00:00:30, 86430"})
    void readsTimesAsFirstOnesSinceTheCaptureBegins(String time, long seconds) {
        var seen = (Expression.SeenWhen) set("first seen before " + time);
        assertEquals(seconds, seen.micros() / SECOND - 1_775_692_800L);
    }

    @Test
    void readsNamesAsContrastPrintsThem() {
        assertEquals(new Attribute(front, new Condition.Compares(new Aspect.Between("received_at", "threads.created_at"), Comparison.ABOVE, 24 * 3600 * SECOND)),
                set("received_at − threads.created_at > 24 h"));
        assertEquals(set("received_at − threads.created_at > 24 h"), set("\"received_at\" - threads.created_at > 24 h"));
        assertEquals(new Attribute(front, new Condition.Is(new Aspect.Hour("received_at"), "02")), set("hour of received_at (UTC) = 2"));
        assertEquals(new Attribute(front, new Condition.Missing(new Aspect.Value("colour"))), set("colour null or missing"));
        assertEquals(new Not(new Attribute(front, new Condition.Missing(new Aspect.Value("colour")))), set("colour present"));
        assertEquals(new Attribute(front, new Condition.Repeats(new Aspect.Value("size"))), set("size repeats another's value"));
    }

    @Test
    void comparesFieldWithTimeOrNumberByWhatIsWritten() {
        assertEquals(new Attribute(front, new Condition.Compares(new Aspect.Value("size"), Comparison.FROM, 1500)), set("size >= 1,500"));
        assertEquals(new Attribute(front, new Condition.Compares(new Aspect.Moment("received_at"), Comparison.BELOW, 1_775_692_800L * SECOND)), set("received_at before 2026-04-09"));
    }

    @Test
    void readsFates() {
        int middle = vocabulary.system("middle").getAsInt();
        assertEquals(new Expression.EndedOn(front, middle, Set.of(Outcome.VANISHED, Outcome.DROPPED, Outcome.STUCK)), set("lost at front to middle"));
        assertEquals(new Expression.HasOutcome(Outcome.STUCK), set("outcome = stuck"));
        assertEquals(new Not(new Expression.SeenAt(middle)), set("never seen at \"middle\""));
        assertEquals(new Expression.Takes(front, middle, Comparison.ABOVE, 3 * SECOND), set("latency front → middle > 3 s"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            messages where thraed age > 24 h vanish       | 15 | 6 | an attribute (thread age, threads.created_at, worst level, number of records, source file, message_id, …)
            messages where thread age > 24 vanish         | 28 | 2 | a span of time (24 h, 10 min, 1 s)
            messages where thread age > 24 h vanich       | 33 | 6 | and
            messages vanish at front → nowhere            | 27 | 7 | a system (front, middle, back)
            messages where (colour = red vanish           | 29 | 6 | )
            messages where colour                         | 21 | 0 | =
            at least 200 % messages vanish                |  9 | 3 | a number (100)
            mesages vanish                                |  0 | 7 | messages
            `` | 0 | 0 | messages
            messages vanish at front → middle lately      | 34 | 6 | more often
            """)
    void saysWhereAndWhatWasExpected(String claim, int position, int length, String expected) {
        var problem = assertThrows(ClaimProblem.class, () -> ClaimParser.claim(claim, vocabulary));
        assertEquals(position, problem.position(), problem::getMessage);
        assertEquals(length, problem.length(), problem::getMessage);
        assertTrue(problem.expected().contains(expected), () -> problem.expected().toString());
    }

    @Test
    void tellsProblemInOneSentence() {
        var problem = assertThrows(ClaimProblem.class, () -> ClaimParser.claim("messages vanish at front → nowhere", vocabulary));
        assertEquals("at character 28: expected a system (front, middle, back), found: nowhere", problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages where \"thread age", "messages where colour in (red, blue vanish", "(((((", "messages where not not not", "\"\"\"", "= = =", "messages vanish at →"})
    void refusesNonsenseCalmly(String claim) {
        assertThrows(ClaimProblem.class, () -> ClaimParser.claim(claim, vocabulary));
    }

    @Test
    void refusesBracketsWithoutEndWithoutFallingOver() {
        assertThrows(ClaimProblem.class, () -> ClaimParser.set("not ".repeat(50_000) + "lost", vocabulary));
        assertThrows(ClaimProblem.class, () -> ClaimParser.set("(".repeat(50_000), vocabulary));
    }

    private List<String> completions(String begun) {
        return ClaimParser.completions(begun, begun.length(), vocabulary).stream().map(Completion::text).toList();
    }

    @Test
    void completesWordsThatAreBegun() {
        assertEquals(List.of("thread age", "threads.created_at"), completions("messages where thr"));
        assertEquals(List.of("middle"), completions("messages vanish at front → mi"));
        assertEquals(List.of("messages"), completions("mess"));
        assertEquals(List.of("vanish"), completions("messages where thread age > 24 h va"));
    }

    @Test
    void offersEachNameOnce() {
        assertEquals(List.of("message_id"), completions("messages where message_"));
    }

    @Test
    void offersWhatMayFollow() {
        assertEquals(List.of("front", "middle", "back"), completions("messages vanish at "));
        assertTrue(completions("messages where colour = ").containsAll(List.of("red", "blue", "\"dark green\"")));
        assertTrue(completions("messages where thread age ").containsAll(List.of(">", "<", "≥", "is missing")));
        assertTrue(completions("messages where colour = red ").containsAll(List.of("and", "or", "vanish", "never appear at")));
        assertFalse(completions("messages where thread age > ").contains("red"));
    }

    @Test
    void putsCompletionsInPlaceOfWhatIsWritten() {
        String begun = "messages where thr";
        var completion = ClaimParser.completions(begun + " vanish", begun.length(), vocabulary).getFirst();
        assertEquals("messages where thread age vanish", completion.apply(begun + " vanish"));
        assertEquals("attribute at front", completion.detail());
    }

    @Test
    void everyOfferedNameCanBeRead() {
        for (String attribute : vocabulary.attributes("front")) assertEquals(Not.class, set(attribute + " is present").getClass(), attribute);
    }
}
