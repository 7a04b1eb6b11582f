package dev.lastseen.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.Level;
import dev.lastseen.model.explore.Condition.Between;
import dev.lastseen.model.explore.Condition.FieldExists;
import dev.lastseen.model.explore.Condition.FieldIs;
import dev.lastseen.model.explore.Condition.LevelFrom;
import dev.lastseen.model.explore.Condition.Shows;
import dev.lastseen.model.explore.Condition.SourceIs;
import dev.lastseen.model.explore.Condition.SystemIs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SieveTest {
    private static final Sample SAMPLE = Sample.of(18_000, 3_000);

    /// What the filters must find, by looking at every record in turn.
    private static boolean meets(Condition condition, int record) {
        var explorer = SAMPLE.explorer();
        return switch (condition) {
            case FieldIs is -> SAMPLE.spelled(record, is.field()).contains(is.value());
            case FieldExists exists -> !SAMPLE.spelled(record, exists.field()).isEmpty();
            case SystemIs is -> explorer.system(record).equals(is.system());
            case SourceIs is -> explorer.space().source(record) == is.source();
            case LevelFrom from -> explorer.level(record).compareTo(from.level()) >= 0;
            case Between between -> explorer.standsAt(record) >= between.from() && explorer.standsAt(record) <= between.to();
            case Shows shows -> Arrays.stream(SAMPLE.following().records(shows.message())).anyMatch(one -> one == record);
            case Condition.Text _ -> throw new IllegalArgumentException("needs files");
        };
    }

    private static Condition random(Random random) {
        int record = random.nextInt(SAMPLE.explorer().size());
        var fields = SAMPLE.explorer().fields();
        String field = fields.get(random.nextInt(fields.size()));
        List<String> values = SAMPLE.spelled(record, field);
        long time = SAMPLE.explorer().standsAt(record);
        return switch (random.nextInt(6)) {
            case 0 -> new FieldExists(field);
            case 1 -> new SystemIs(SAMPLE.explorer().system(record));
            case 2 -> new LevelFrom(SAMPLE.explorer().level(record));
            case 3 -> new Between(time, time + random.nextInt(1000) * 1_000_000L);
            case 4 -> new SourceIs(random.nextInt(2), "a source");
            default -> new FieldIs(field, values.isEmpty() ? "l" + random.nextInt(9) : values.getFirst());
        };
    }

    @Test
    void findsWhatLookingAtEveryRecordFinds() {
        var random = new Random(3);
        var sieve = SAMPLE.sieve();
        for (int round = 0; round < 120; round++) {
            var filters = Filters.NONE;
            for (int i = random.nextInt(4); i >= 0; i--) filters = filters.with(new Filter(random(random), random.nextInt(3) == 0, random.nextInt(5) > 0));
            var expected = new BitSet();
            for (int record = 0; record < SAMPLE.explorer().size(); record++) {
                int one = record;
                if (filters.enabled().stream().allMatch(filter -> meets(filter.condition(), one) != filter.inverted())) expected.set(record);
            }
            assertEquals(expected, sieve.passing(filters), filters.sentence());
        }
    }

    @Test
    void findsFixedWordsNumbersAndTimes() {
        var sieve = SAMPLE.sieve();
        for (var field : List.of("ok", "bytes", "score", "at", "stored", "threads.created_at", "deleted_at")) {
            var values = new ArrayList<String>();
            for (int record = 0; values.size() < 5; record++) values.addAll(SAMPLE.spelled(record, field));
            for (var value : values) {
                var found = sieve.meeting(new FieldIs(field, value));
                assertFalse(found.isEmpty(), field + " = " + value);
                for (int record = 0; record < 2_000; record++) assertEquals(SAMPLE.spelled(record, field).contains(value), found.get(record), field + " = " + value);
            }
        }
    }

    @Test
    void findsRecordsOfMessage() {
        var sieve = SAMPLE.sieve();
        int message = SAMPLE.following().total() / 2;
        var found = sieve.meeting(new Shows(message, SAMPLE.following().name(message)));
        assertEquals(SAMPLE.following().records(message).length, found.cardinality());
        assertFalse(found.isEmpty());
    }

    @Test
    void keepsOrderOfTime() {
        var rows = SAMPLE.sieve().rows(Filters.NONE.with(Filter.on(new LevelFrom(Level.WARN))));
        for (int row = 1; row < rows.size(); row++) {
            long before = SAMPLE.explorer().standsAt(rows.record(row - 1));
            long here = SAMPLE.explorer().standsAt(rows.record(row));
            assertTrue(before < here || before == here && rows.record(row - 1) < rows.record(row));
        }
    }

    @Test
    void readsAsSentence() {
        var filters = Filters.NONE.with(Filter.on(new SystemIs("intake"))).with(Filter.out(new FieldIs("status", "500"))).with(Filter.on(new LevelFrom(Level.WARN)).switched());
        assertEquals("Records where system = intake and status ≠ 500", filters.sentence());
        assertEquals("All records", Filters.NONE.sentence());
    }

    @Test
    void replacesSameCondition() {
        var condition = new SystemIs("intake");
        assertEquals(List.of(Filter.out(condition)), Filters.NONE.with(Filter.on(condition)).with(Filter.out(condition)).list());
        assertEquals(List.of(Filter.on(new Between(3, 4))), Filters.NONE.between(Filter.on(new Between(1, 2))).between(Filter.on(new Between(3, 4))).list());
    }
}
