package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.ApiLayout;
import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.JsonLayout;
import dev.lastseen.app.incident.evidence.Layout;
import dev.lastseen.app.incident.evidence.TableLayout;
import dev.lastseen.app.incident.evidence.TextLayout;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Choices that do not matter to a story, and therefore differ from seed to seed.
final class Draw {
    /// A Monday morning.
    static final Instant MONDAY = Instant.parse("2026-05-11T06:00:00Z");

    private Draw() {}

    /// A log that states its zone, or counts from 1970.
    static Layout stated(Dice dice) {
        return dice.chance(0.5)
                ? dice.pick(TextLayout.LOGBACK, TextLayout.LOGFMT, TextLayout.SYSLOG_5424)
                : dice.pick(JsonLayout.values());
    }

    /// A log of local times that names no zone.
    static Layout zoneless(Dice dice) {
        return dice.pick(TextLayout.PYTHON, TextLayout.PYTHON_DASHED, TextLayout.BRACKETED);
    }

    static Layout log(Dice dice) {
        return dice.chance(0.6) ? stated(dice) : zoneless(dice);
    }

    /// What an entry system may leave behind: a log or an API's answers.
    static Layout entry(Dice dice) {
        return dice.chance(0.5) ? log(dice) : ApiLayout.of(dice.pick(ApiLayout.Shape.values()));
    }

    /// What a final system may leave behind: a log or a table.
    static Layout end(Dice dice) {
        return dice.chance(0.5) ? log(dice) : dice.pick(TableLayout.CSV, TableLayout.CSV_OFFSET, TableLayout.TSV);
    }

    /// A source of identifiers that never repeat, all of one style.
    static Supplier<String> ids(Dice dice, String prefix) {
        var counter = new AtomicInteger(dice.between(10_000_000, 80_000_000));
        return dice.pick(
                dice::uuid,
                () -> String.valueOf(counter.incrementAndGet()),
                () -> "urn:" + prefix + ":" + dice.hex(16),
                () -> dice.base32(4) + "-" + dice.base32(4) + "-" + dice.base32(4),
                () -> prefix + "_" + dice.hex(12),
                () -> "01" + dice.base32(24),
                () -> prefix.toUpperCase(Locale.ROOT) + "-" + dice.digits(9));
    }
}
