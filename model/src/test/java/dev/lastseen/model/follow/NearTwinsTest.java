package dev.lastseen.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTwinsTest {
    @ParameterizedTest
    @CsvSource({"ACC-1234, ACC-1234, 0", "ACC-1234, ACC-1243, 1", "ACC-1234, ACC-124, 1", "ACC-1234, ACC-9934, 2", "abcd, dcba, 3"})
    void countsEditsAndTranspositions(String a, String b, int edits) {
        assertEquals(edits, NearTwins.distance(a, b));
    }
}
