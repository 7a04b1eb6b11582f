package dev.lastseen.model.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lastseen.model.contrast.Capture;
import dev.lastseen.model.contrast.Contrasting;
import dev.lastseen.model.contrast.Counts;
import dev.lastseen.model.contrast.Handover;
import dev.lastseen.model.follow.Following;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every row of a contrast, as a claim, has the row's counts.
class ContrastClaimTest {
    private static final int MANY = 400;

    private static boolean isLost(int n) {
        return n % 10 == 4 && n < MANY - 20;
    }

    private static List<Contrasting> check(Following following) {
        var judge = new ClaimJudge(following);
        List<Contrasting> rows = Handover.contrast(following);
        assertFalse(rows.isEmpty());
        for (Contrasting row : rows) {
            String claim = ContrastClaim.of(row, "front", "back");
            var judgement = judge.judge(ClaimParser.claim(claim, judge.vocabulary()));
            Tally.Side with = judgement.tally().with();
            Tally.Side without = judgement.tally().without();
            assertEquals(row.strength().counts(), new Counts(with.happened(), with.happened() + without.happened(), with.not(), with.not() + without.not()), claim);
            assertEquals(Verdict.SUPPORTED, judgement.verdict(), () -> claim + ": " + judgement.statement());
        }
        return rows;
    }

    private static String first(List<Contrasting> rows) {
        return ContrastClaim.of(rows.getFirst(), "front", "back");
    }

    @Test
    void valuesWithHostileCharacters() {
        var rows = check(new Handover(MANY, ContrastClaimTest::isLost).with("the class", n -> isLost(n) ? "spam, \"very\" → much" : n % 2 == 0 ? "ham" : "list").capture().follow());
        assertEquals("messages where \"the class\" = \"spam, \"\"very\"\" → much\" are lost at front → back", first(rows));
    }

    @Test
    void thresholdsToTheLastDigit() {
        check(new Handover(MANY, ContrastClaimTest::isLost).with("weight", n -> isLost(n) ? "0.12345" + (67 + n % 7) : "0.123449" + n % 10).capture().follow());
        check(new Handover(MANY, ContrastClaimTest::isLost).with("bytes", n -> Integer.toString(isLost(n) ? 3011 + n % 97 * 60 : 40 + n * 7)).capture().follow());
    }

    @Test
    void differencesOfTimes() {
        check(new Handover(MANY, ContrastClaimTest::isLost).with("due", n -> Capture.time(Handover.second(n) - (isLost(n) ? 100.0017 : 10) - n % 3 * 0.001)).capture().follow());
    }

    @Test
    void momentsHoursAndWeekdays() {
        var rows = check(new Handover(2000, n -> (int) (Handover.second(n) / 3600) == 2 && n % 3 > 0).capture().follow());
        assertEquals(true, rows.stream().anyMatch(r -> r.where().equals("hour of time (UTC) = 02")));
    }

    @Test
    void missingAndPresentValues() {
        check(new Handover(MANY, ContrastClaimTest::isLost).with("tenant", n -> isLost(n) ? n % 4 == 0 ? "null" : "" : "t" + n % 3).capture().follow());
        check(new Handover(MANY, ContrastClaimTest::isLost).with("error", n -> isLost(n) ? "e" + n : "").capture().follow());
    }

    @Test
    void repeatedValues() {
        var rows = check(new Handover(MANY, n -> n % 30 == 7).with("key", n -> "k" + Integer.toHexString((n % 30 == 7 ? n - 1 : n) * 48_271)).capture().follow());
        assertEquals("messages where key repeats another's value are lost at front → back", first(rows));
    }

    @Test
    void partsAndLengthsOfTexts() {
        check(new Handover(MANY, ContrastClaimTest::isLost).with("sender", n -> "person" + n * 31 + "@" + (isLost(n) ? "blocked.test" : n % 3 == 0 ? "b.test" : "c.test")).capture().follow());
        check(new Handover(MANY, ContrastClaimTest::isLost).with("note", n -> "n" + n * 7919 + (isLost(n) ? "x".repeat(40) : "")).capture().follow());
    }

    @Test
    void levelsAndNumbersOfRecords() {
        var capture = new Handover(MANY, ContrastClaimTest::isLost).capture();
        for (int n = 0; n < MANY; n++) {
            if (isLost(n)) capture.see("front", Handover.second(n) + 0.5, "message_id", Handover.id(n), "try", "2");
        }
        check(capture.follow());
    }

    @Test
    void rulesOfTwoAttributes() {
        var rows = check(new Handover(MANY, n -> n % 3 == 1 && n * 7919 % 1000 > 600 && n < MANY - 20).with("region", n -> List.of("asia", "eu", "us").get(n % 3))
                .with("size", n -> Integer.toString(n * 7919 % 1000)).capture().follow());
        assertEquals("messages where size > 600 and region = eu are lost at front → back more often", first(rows));
    }
}
