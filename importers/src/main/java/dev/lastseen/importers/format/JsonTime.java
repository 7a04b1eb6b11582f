package dev.lastseen.importers.format;

import dev.lastseen.model.value.EpochNumber;
import dev.lastseen.model.value.IsoTime;

/// Reads the value of a field that is named like a time. One reader per thread.
final class JsonTime {
    private static final int SHORTEST_EPOCH = 9;

    private final IsoTime iso = new IsoTime();
    private long micros;
    private boolean zoned;

    /// True where all of the text is a time.
    boolean read(byte[] bytes, int length) {
        if (length < SHORTEST_EPOCH) return length == 1 && bytes[0] == '0' && epoch(0);
        if (length >= 16 && iso.read(bytes, 0, length)) {
            micros = iso.micros();
            zoned = iso.zoned();
            return iso.end() == length;
        }
        return epoch(EpochNumber.micros(bytes, 0, length));
    }

    /// Microseconds since 1970; without a stated zone, as if the time were UTC.
    long micros() {
        return micros;
    }

    /// True where the spelling states a zone, or is a number since 1970.
    boolean zoned() {
        return zoned;
    }

    private boolean epoch(long value) {
        micros = value;
        zoned = true;
        return value != EpochNumber.NONE;
    }
}
