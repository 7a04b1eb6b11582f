package dev.lastseen.app.picture.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-09T14:12:07.311Z INFO intake.seen: message seen | intake.seen: message seen
            2026-04-09 14:12:07,311 [WARN] lagging behind | lagging behind
            2026-04-09 14:12:07,311 [worker-2] INFO  fetcher.seen - taken over | fetcher.seen - taken over
            time=2026-06-16T02:01:36.838Z level=info msg="request passed" id=7 | request passed
            {"id": "m-1", "msg": "handed over"} | handed over
            {"id": "m-1", "n": 2} | id=m-1 n=2
            plain words | plain words
            """)
    void tellsWhatARecordSaysWithoutItsTime(String raw, String told) {
        assertEquals(told, Excerpt.of(raw));
    }
}
