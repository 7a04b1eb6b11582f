package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.segment.Segment;
import java.util.Optional;

/// Spells times of records and messages, in UTC and with clocks corrected.
final class Moments {
    private Moments() {}

    /// When a record says that it happened; empty where it does not say.
    static Optional<String> of(int record, Matter matter) {
        long micros = matter.following().clocks().time(record);
        return micros == Segment.NO_TIME ? Optional.empty() : Optional.of(at(micros) + " UTC");
    }

    /// When a message was seen last, without the zone; `undated` where no record tells.
    static String lastSeen(int message, Matter matter) {
        long micros = matter.following().lastSeenAt(message);
        return micros == Presence.UNDATED || micros == Presence.ABSENT ? "undated" : at(micros);
    }

    /// @param micros since 1970 UTC
    static String at(long micros) {
        return Quantity.time(Quantity.instant(micros));
    }
}
