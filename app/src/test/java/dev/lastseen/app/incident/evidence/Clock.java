package dev.lastseen.app.incident.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// What a system's clock shows at a moment.
@FunctionalInterface
public interface Clock {
    /// A clock that is right and shows UTC.
    Clock EXACT = moment -> moment;

    /// The time that is shown at this moment, as if it were UTC.
    Instant shows(Instant moment);

    /// A clock that is ahead by this much.
    static Clock ahead(Duration error) {
        return moment -> moment.plus(error);
    }

    /// A clock that shows local time and does not say so.
    static Clock local(ZoneId zone) {
        return moment -> moment.plusSeconds(zone.getRules().getOffset(moment).getTotalSeconds());
    }
}
