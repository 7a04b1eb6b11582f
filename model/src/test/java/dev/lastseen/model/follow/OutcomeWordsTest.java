package dev.lastseen.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.model.follow.OutcomeWords.Saying;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeWordsTest {
    private final OutcomeWords words = OutcomeWords.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dropped: no matching rule               | DROPPED
            Store REJECTED: schema violation        | DROPPED
            message moved to dead-letter queue      | DROPPED
            record locked by consumer               | STUCK
            parked, awaiting approval               | STUCK
            record unlocked                         | RELEASED
            delivered to mailbox                    | RELEASED
            message seen                            | NOTHING
            raindrop counted                        | NOTHING
            non-blocked call                        | NOTHING
            stats dropped=0 queued=12               | NOTHING
            """)
    void tellsWhatASystemSaysOfAMessage(String text, Saying expected) {
        assertEquals(expected, words.saying(text));
    }
}
