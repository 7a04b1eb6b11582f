package dev.lastseen.importers.format;

import dev.lastseen.model.value.EpochNumber;
import dev.lastseen.model.value.IsoTime;

/// Reads the time in a cell of a table: ISO 8601 with its relatives at its beginning, or a number of seconds, milliseconds, … since 1970.
final class CellTime {
    private final IsoTime iso = new IsoTime();
    private long micros;
    private boolean zoned;

    /// @param number true where a bare number may be a time
    boolean read(byte[] bytes, int from, int to, boolean number) {
        if (iso.read(bytes, from, to)) {
            micros = iso.micros();
            zoned = iso.zoned();
            return true;
        }
        if (!number || to - from < 9) return false;
        micros = EpochNumber.micros(bytes, from, to);
        zoned = true;
        return micros != EpochNumber.NONE;
    }

    long micros() {
        return micros;
    }

    boolean zoned() {
        return zoned;
    }
}
