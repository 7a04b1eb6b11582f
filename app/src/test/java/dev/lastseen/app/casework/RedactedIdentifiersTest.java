package dev.lastseen.app.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a message is followed by stays in what is shared; what it can be found by, too, does not.
class RedactedIdentifiersTest {
    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");

    /// A number that passes for a card of its own: the check digit of Luhn behind fifteen others.
    private static String card(int number) {
        String first = "411111%09d".formatted(number * 7919);
        int sum = 0;
        for (int i = 0; i < first.length(); i++) {
            int digit = (first.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return first + (10 - sum % 10) % 10;
    }

    private static Path write(Path folder) throws IOException {
        var shop = new StringBuilder();
        var bank = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            var at = START.plusSeconds(9L * i);
            shop.append("%s INFO paid order=ord-%06x card=%s%n".formatted(at, 0x3a71c5 ^ i * 7919, card(i)));
            bank.append("%s INFO booked order=ord-%06x card=%s%n".formatted(at.plusSeconds(1), 0x3a71c5 ^ i * 7919, card(i)));
        }
        Files.writeString(folder.resolve("shop.log"), shop);
        Files.writeString(folder.resolve("bank.log"), bank);
        return folder;
    }

    @Test
    void cardIsHiddenThoughEachMessageHasItsOwn(@TempDir Path folder) throws IOException {
        try (var casework = Casework.inMemory(new ImportService())) {
            casework.add(List.of(write(folder)), ImportOptions.NONE, Progress.NONE);
            casework.overrule(casework.state().overrules().withKind("order"), Progress.NONE);
            assertEquals(1, casework.state().analysis().find(card(7)).length);
            String order = "ord-%06x".formatted(0x3a71c5 ^ 7 * 7919);
            String shown = casework.redaction().apply("paid order=" + order + " card=" + card(7));
            assertFalse(shown.contains(card(7)), shown);
            assertEquals("paid order=" + order, shown.substring(0, shown.indexOf(" card=")));
        }
    }
}
