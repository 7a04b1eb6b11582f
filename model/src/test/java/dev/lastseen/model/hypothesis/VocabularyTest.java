package dev.lastseen.model.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.contrast.Capture;
import dev.lastseen.model.contrast.Handover;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private static List<String> attributes(String field) {
        var capture = new Handover(50, n -> n == 7).with(field, n -> Capture.time(Handover.second(n) - 100)).capture();
        return Vocabulary.of(capture.follow()).attributes("front");
    }

    @ParameterizedTest
    @CsvSource({"threads.created_at, thread age", "thread_created_at, thread age", "conversationOpenedAt, conversation age", "data.queries.started, query age", "created_at, age",
        "job-created, job age", "process.birth_created_on, birth age"})
    void namesAgesAfterWhatIsOld(String field, String name) {
        assertTrue(attributes(field).contains(name), () -> attributes(field).toString());
    }

    @ParameterizedTest
    @CsvSource({"sent_at", "recreated_by", "start", "due"})
    void namesNoAgeAfterOtherTimes(String field) {
        assertTrue(attributes(field).stream().noneMatch(name -> name.endsWith("age")), () -> attributes(field).toString());
    }

    @Test
    void knowsNoNamesWhereNothingIsFollowed() {
        var judge = new ClaimJudge(new Capture().see("alone", 1, "text", "x").follow());
        assertEquals(List.of(), judge.vocabulary().systems());
        assertThrows(ClaimProblem.class, () -> ClaimParser.claim("messages where time > 5 vanish", judge.vocabulary()));
        assertEquals(Verdict.UNDETERMINED, judge.judge("messages vanish").verdict());
        assertEquals(List.of(), ClaimParser.completions("messages vanish at ", 19, judge.vocabulary()));
    }
}
