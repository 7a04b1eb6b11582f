package dev.lastseen.importers.format;

import dev.lastseen.importers.text.SpelledTime;
import dev.lastseen.model.value.EpochNumber;
import dev.lastseen.model.value.IsoTime;

/// Reads the time in a cell of a table: ISO 8601 with its relatives at its beginning, a number of seconds, milliseconds, … since 1970, or a time as spreadsheets and
/// programs for people spell it. One for each source.
final class CellTime {
    private final IsoTime iso = new IsoTime();
    private final SpelledTime spelled = new SpelledTime();
    private long micros;
    private boolean zoned;
    private int end;

    /// @param number true where a bare number may be a time
    boolean read(byte[] bytes, int from, int to, boolean number) {
        if (iso.read(bytes, from, to)) {
            micros = iso.micros();
            zoned = iso.zoned();
            end = iso.end();
            return true;
        }
        if (to - from < 9) return false;
        end = to;
        micros = number ? EpochNumber.micros(bytes, from, to) : EpochNumber.NONE;
        zoned = true;
        return micros != EpochNumber.NONE || spelled(bytes, from, to);
    }

    private boolean spelled(byte[] bytes, int from, int to) {
        if (!spelled.read(bytes, from, to)) return false;
        micros = spelled.micros();
        zoned = spelled.zoned();
        return true;
    }

    /// Looks at a cell before any is read.
    void learn(byte[] bytes, int from, int to) {
        spelled.learn(bytes, from, to);
    }

    /// Index of the first byte after the time.
    int end() {
        return end;
    }

    long micros() {
        return micros;
    }

    boolean zoned() {
        return zoned;
    }
}
