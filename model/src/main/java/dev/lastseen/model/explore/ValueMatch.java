package dev.lastseen.model.explore;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.PooledTime;
import dev.lastseen.model.value.ValueCode;
import dev.lastseen.model.value.ValueCoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Tells which codes of a segment are spelled as a given value, as [Segment#text] spells them. One thread.
final class ValueMatch {
    /// No code, as [Segment#value] has it too.
    static final int UNKNOWN = -1;

    private final Segment segment;
    private final int code;
    private final long micros;

    ValueMatch(Segment segment, String value) {
        this.segment = segment;
        micros = micros(value);
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        code = micros != Segment.NO_TIME ? UNKNOWN : new ValueCoder(new Lookup()).code(bytes, 0, bytes.length, false);
    }

    /// The one code that is spelled so, [#UNKNOWN] where the segment holds none or it is a time.
    int code() {
        return code;
    }

    boolean matches(int record, int found) {
        if (found == code) return true;
        return micros != Segment.NO_TIME && ValueCode.isTime(found) && PooledTime.micros(segment.pooledTime(record, found)) == micros;
    }

    private static long micros(String value) {
        if (value.length() < 16 || !value.endsWith("Z")) return Segment.NO_TIME;
        try {
            return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(value));
        } catch (DateTimeException _) {
            return Segment.NO_TIME;
        }
    }

    /// Finds words, adds none.
    private final class Lookup implements ValueCoder.Pools {
        @Override
        public int word(byte[] bytes, int from, int to) {
            return segment.dictionary().lookup(bytes, from, to);
        }

        @Override
        public int prose(byte[] bytes, int from, int to) {
            return word(bytes, from, to);
        }

        @Override
        public int time(long pooled) {
            return UNKNOWN;
        }

        @Override
        public long shiftToUtc(long localMicros) {
            return 0;
        }
    }
}
