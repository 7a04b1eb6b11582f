package dev.lastseen.model.follow;

import java.util.Set;

/// The offsets from UTC that clocks are really set to: whole hours from −12 to +14, and the odd ones of the IANA time zone database. A steady quarter of an hour
/// is a slow hop, not a zone.
final class WorldZones {
    private static final long MINUTE = 60_000_000L;
    /// In minutes: Marquesas, Newfoundland (standard and summer), Tehran, Kabul, India, Nepal, Myanmar, Eucla, Darwin, Lord Howe, Chatham (standard and summer).
    private static final Set<Long> ODD = Set.of(-570L, -210L, -150L, 210L, 270L, 330L, 345L, 390L, 525L, 570L, 630L, 765L, 825L);

    private WorldZones() {}

    static boolean isZone(long micros) {
        long minutes = micros / MINUTE;
        return ODD.contains(minutes) || minutes % 60 == 0 && minutes >= -720 && minutes <= 840;
    }
}
