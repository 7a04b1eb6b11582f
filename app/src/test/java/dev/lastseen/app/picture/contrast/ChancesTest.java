package dev.lastseen.app.picture.contrast;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChancesTest {
    @ParameterizedTest
    @CsvSource({"0.04, p = 0.040", "0.0009, p < 10⁻³", "1e-41, p < 10⁻⁴⁰", "0, p < 10⁻³⁰⁰"})
    void boundsSmallChancesByPowersOfTen(double p, String spelled) {
        assertTrue(Chances.of(p).startsWith(spelled + " "), Chances.of(p));
    }
}
