package dev.lastseen.model.explore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.explore.MessageChoice.Loss;
import dev.lastseen.model.explore.MessageChoice.Sort;
import dev.lastseen.model.explore.MessageChoice.Wish;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageChoiceTest {
    private static final Sample SAMPLE = Sample.of(4_000, 4_000);
    private static final MessageChoice CHOICE = new MessageChoice(SAMPLE.following());
    private static final Wish ALL = new Wish(EnumSet.allOf(Outcome.class), Loss.ANY, null, null);

    private static int[] sorted(ToLongFunction<Integer> key) {
        return IntStream.range(0, SAMPLE.following().total()).boxed()
                .sorted(Comparator.comparingLong(key).thenComparingLong(CHOICE::first).thenComparingInt(message -> message)).mapToInt(message -> message).toArray();
    }

    @Test
    void ordersByTimeAndBack() {
        int[] forth = CHOICE.messages(ALL, new Sort.First(), false);
        assertTrue(forth.length > 500);
        assertArrayEquals(sorted(CHOICE::first), forth);
        int[] back = CHOICE.messages(ALL, new Sort.First(), true);
        assertEquals(CHOICE.first(forth[0]), CHOICE.first(back[back.length - 1]));
    }

    @Test
    void ordersByWhatItIsAsked() {
        var following = SAMPLE.following();
        assertArrayEquals(sorted(CHOICE::took), CHOICE.messages(ALL, new Sort.Took(), false));
        assertArrayEquals(sorted(message -> following.verdicts().outcome(message).ordinal()), CHOICE.messages(ALL, new Sort.ByOutcome(), false));
        assertArrayEquals(sorted(message -> following.presence().first(message, 0)), CHOICE.messages(ALL, new Sort.At(0), false));
    }

    @Test
    void choosesByOutcomeRecordsAndNumber() {
        var following = SAMPLE.following();
        for (var outcome : Outcome.values()) {
            assertEquals(following.verdicts().count(outcome), CHOICE.messages(new Wish(Set.of(outcome), Loss.ANY, null, null), new Sort.First(), false).length);
        }
        var records = new BitSet();
        records.set(100, 130);
        int[] shown = CHOICE.messages(new Wish(EnumSet.allOf(Outcome.class), Loss.ANY, records, null), new Sort.First(), false);
        int[] expected = IntStream.range(0, following.total()).filter(m -> Arrays.stream(following.records(m)).anyMatch(records::get)).toArray();
        assertArrayEquals(expected, Arrays.stream(shown).sorted().toArray());
        var only = new BitSet();
        only.set(7);
        assertArrayEquals(new int[] {7}, CHOICE.messages(new Wish(EnumSet.allOf(Outcome.class), Loss.ANY, null, only), new Sort.First(), false));
    }
}
