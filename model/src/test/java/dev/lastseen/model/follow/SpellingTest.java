package dev.lastseen.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "0fe33bb9-e07c-455c-aa30-f209ef6f7843, 0FE33BB9E07C455CAA30F209EF6F7843, true",
        "<928fda0711.7376@mail2.example.test>, 928fda0711.7376@mail2.example.test, true",
        "0000000000000000a1b2c3d4e5f60718, A1B2C3D4E5F60718, true",
        "MSG-4711, msg-4711, false",
        "a1b2c3d4, A1B2C3D4, false",
        "order-17, order-017, false",
        "0fe33bb9-e07c-455c-aa30-f209ef6f7843, 0fe33bb9-e07c-455c-aa30-f209ef6f7844, false",
    })
    void sameThingInAnotherSpellingIsEqualAndSimilarThingsAreNot(String one, String other, boolean equal) {
        assertEquals(equal, load(one).same(load(other)));
    }

    private static Spelling load(String text) {
        var spelling = new Spelling();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        spelling.load(bytes, 0, bytes.length);
        return spelling;
    }
}
