package dev.lastseen.model.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lastseen.model.follow.AllowedEnd;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclaredTest {
    @Test
    void comesBackFromTheSettingsOfACase() {
        var declared = Declared.NOTHING.with(new Windows(List.of(new Window(1, 2, "x")))).with(List.of(new Rate("pulse\tof a", 1, 60_000_000)))
                .withSampled(Map.of("traces", 0.1)).withEnds(List.of(AllowedEnd.at("archive"), AllowedEnd.at("b in"), new AllowedEnd("intake", "router", "class", "spam")));
        assertEquals(declared, Declared.of(declared.settings()));
    }

    @Test
    void isNothingInACaseThatDeclaresNothing() {
        assertEquals(Declared.NOTHING, Declared.of(Map.of()));
        assertEquals(Declared.NOTHING, Declared.of(Declared.NOTHING.settings()));
    }

    @Test
    void readsEndsThatNameASystemOnly() {
        assertEquals(List.of(AllowedEnd.at("archive")), Declared.of(Map.of("declared.ends", "archive")).ends());
    }

    @Test
    void refusesSharesThatAreNone() {
        assertThrows(IllegalArgumentException.class, () -> Declared.NOTHING.withSampled(Map.of("traces", 1.5)));
        assertThrows(IllegalArgumentException.class, () -> Declared.NOTHING.withSampled(Map.of("traces", 0.0)));
    }

    @Test
    void refusesDamagedSettings() {
        assertThrows(IllegalArgumentException.class, () -> Declared.of(Map.of("declared.rates", "every minute")));
        assertThrows(IllegalArgumentException.class, () -> Declared.of(Map.of("declared.sampled", "much\ttraces")));
    }

    @Test
    void refusesRatesOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> new Rate("pulse", 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Rate("pulse", 1, 0));
    }
}
