package dev.lastseen.model.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.contrast.Handover;
import dev.lastseen.model.follow.Following;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimJudgeTest {
    private final Following following = Parcels.follow();
    private final ClaimJudge judge = new ClaimJudge(following);

    private Judgement judge(String claim) {
        return judge.judge(ClaimParser.claim(claim, judge.vocabulary()));
    }

    private List<String> names(int[] messages) {
        return Handover.names(following, messages).stream().sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            messages where thread age > 24 h are lost at front → middle;                SUPPORTED;    40;   0; 0
            messages where thread age > 24 h vanish at front -> middle;                 SUPPORTED;    40;   0; 0
            messages where thread age > 20 h are lost at front → middle;                REFUTED;      40;  30; 0
            messages where thread age > 900 h are lost at front → middle;               UNDETERMINED;  0;   0; 0
            only messages where thread age > 24 h vanish at front → middle;             SUPPORTED;    40;   0; 0
            only messages where thread age > 26 h vanish at front → middle;             REFUTED;       0;  40; 0
            no messages where thread age ≤ 24 h vanish at front → middle;               SUPPORTED;   360;   0; 0
            no messages where thread age > 24 h vanish at front → middle;               REFUTED;       0;  40; 0
            most messages arrive at middle;                                             SUPPORTED;   360;  40; 0
            most messages vanish;                                                       REFUTED;      40; 351; 9
            at least 90 % of messages arrive at front → middle;                         SUPPORTED;   360;  40; 0
            at least 90.1 % of messages arrive at front → middle;                       REFUTED;     360;  40; 0
            at least 87 % of messages are delivered;                                    UNDETERMINED;347;  44; 9
            at most 10 % of messages vanish at front → middle;                          SUPPORTED;   360;  40; 0
            at most 9 % of messages vanish at front → middle;                           REFUTED;     360;  40; 0
            messages where thread age > 20 h are lost at front → middle more often;     SUPPORTED;    40;  30; 0
            messages where thread age < 20 h are lost at front → middle more often;     REFUTED;       0; 314; 0
            messages where colour = blue are lost at front → middle more often;         UNDETERMINED; 12; 102; 0
            messages where thread age > 24 h never appear at middle;                    SUPPORTED;    40;   0; 0
            messages dropped at middle never appear at back;                            SUPPORTED;     4;   0; 0
            messages where event contains dropped are dropped at middle → back;         SUPPORTED;     4;   0; 0
            messages seen at middle take less than 2 s from front → middle;             SUPPORTED;   360;   0; 0
            messages take longer than 1500 ms from front → middle;                      REFUTED;      51; 309; 0
            messages vanished have thread age > 24 h;                                   SUPPORTED;    40;   0; 9
            """)
    void countsForAndAgainst(String claim, Verdict verdict, int speaking, int against, int unknown) {
        var judgement = judge(claim);
        assertEquals(List.of(verdict, speaking, against, unknown),
                List.of(judgement.verdict(), judgement.messages().speaking().length, judgement.messages().against().length, judgement.messages().unknown().length), judgement::statement);
    }

    @Test
    void namesCounterexamples() {
        var judgement = judge("messages where colour = \"dark green\" arrive at middle");
        assertEquals(Parcels.ids(IntStream.range(0, Parcels.MANY).filter(n -> Parcels.colour(n).equals("dark green") && Parcels.isOld(n))), names(judgement.messages().against()));
    }

    @Test
    void neverCallsAbsentWhatEvidenceDoesNotCover() {
        var judgement = judge("messages where lane = l3 and first seen after 00:50 never appear at back");
        assertEquals(Parcels.ids(IntStream.range(0, Parcels.MANY).filter(n -> n % 4 == 3 && Parcels.isUndetermined(n))), names(judgement.messages().unknown()));
        assertTrue(judgement.needed().getFirst().startsWith("Evidence of back from 2026-04-09T01:06:"), judgement.needed()::toString);
    }

    @Test
    void asksOfOneMessageWhetherItEverAppeared() {
        assertEquals(Verdict.SUPPORTED, judge(AppearanceClaim.never(Handover.id(14), "middle")).verdict());
        assertEquals(Verdict.REFUTED, judge(AppearanceClaim.never(Handover.id(15), "middle")).verdict());
        assertEquals(Verdict.UNDETERMINED, judge(AppearanceClaim.never(Handover.id(395), "back")).verdict());
        assertEquals(Verdict.UNDETERMINED, judge(AppearanceClaim.never("nobody", "back")).verdict());
    }

    @Test
    void tellsCountsOfThoseWithoutConditionAsWell() {
        assertEquals(new Tally(new Tally.Side(40, 30, 0), new Tally.Side(0, 330, 0)), judge("messages where thread age > 20 h are lost at front → middle").tally());
    }

    @Test
    void statesBoundOfWhatNoExceptionProves() {
        assertEquals("40 of 40 did (100 %). Of the others, 0 of 360 did (0 %). No exception; with 95 % confidence at most 7.2 % of such messages are.",
                judge("messages where thread age > 24 h are lost at front → middle").statement());
    }

    @Test
    void cannotJudgeWhatThisEvidenceDoesNotHold() {
        var judgement = judge.judge("messages where tenant = a vanish at front → middle");
        assertEquals(Verdict.UNDETERMINED, judgement.verdict());
        assertTrue(judgement.needed().getFirst().contains("found: tenant"), judgement.needed()::toString);
    }

    @Test
    void looksAtPlaceOfVerbFirst() {
        // both systems have a field of this name; the verb tells which one is meant
        var capture = new Handover(100, n -> n % 10 == 4).with("state", n -> n % 10 == 4 ? "bad" : "good").capture();
        for (int n = 0; n < 100; n++) capture.see("store", 5000 + n, "message_id", Handover.id(n % 10 == 4 ? n - 1 : n), "state", "kept");
        var other = new ClaimJudge(capture.follow());
        assertEquals(Verdict.SUPPORTED, other.judge("messages where state = bad are lost at front → back").verdict());
        assertEquals(0, other.judge("messages where back:state = bad are lost at front → back").tally().with().happened());
    }

    @Test
    void predictsWhatEachResultWouldMean() {
        var prediction = Prediction.of(ClaimParser.claim("messages where size > 5 vanish at front → middle", judge.vocabulary()));
        assertEquals("No exception: messages where size > 5 vanish at front → middle, so the condition suffices for it.", prediction.supported());
    }
}
