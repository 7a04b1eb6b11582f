package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.JsonLayout;
import dev.lastseen.app.incident.evidence.Layout;
import dev.lastseen.app.incident.evidence.TextLayout;
import java.time.Instant;
import java.util.Locale;
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

    /// A source of identifiers that never repeat, all of one style.
    static Supplier<String> ids(Dice dice, String prefix) {
        return dice.pick(
                dice::uuid,
                () -> prefix + "_" + dice.hex(12),
                () -> "01" + dice.base32(24),
                () -> prefix.toUpperCase(Locale.ROOT) + "-" + dice.digits(9));
    }
}
