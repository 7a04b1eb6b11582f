package dev.lastseen.importers.format;

import dev.lastseen.importers.text.SpelledTime;
import dev.lastseen.model.value.EpochNumber;
import dev.lastseen.model.value.IsoTime;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/// Reads the value of a field that is named like a time. One reader per thread.
final class JsonTime {
    private static final int SHORTEST_EPOCH = 9;
    private static final int LONGEST_EXPONENT = 24;

    private final IsoTime iso = new IsoTime();
    private final SpelledTime spelled = new SpelledTime();
    private long micros;
    private boolean zoned;

    /// True where all of the text is a time.
    boolean read(JsonText text) {
        byte[] bytes = text.bytes();
        int from = text.from();
        int length = text.length();
        if (length < SHORTEST_EPOCH) return length == 1 && bytes[from] == '0' && epoch(0);
        if (length >= 16 && iso.read(bytes, from, text.to())) {
            micros = iso.micros();
            zoned = iso.zoned();
            if (iso.end() == text.to()) return true;
        }
        return epoch(EpochNumber.micros(bytes, from, text.to())) || exponent(text) || spelled(text);
    }

    private boolean spelled(JsonText text) {
        if (!spelled.read(text.bytes(), text.from(), text.to())) return false;
        micros = spelled.micros();
        zoned = spelled.zoned();
        return true;
    }

    /// Some encoders write large numbers as `1.4847893E9`.
    private boolean exponent(JsonText text) {
        byte[] bytes = text.bytes();
        boolean number = bytes[text.from()] >= '1' && bytes[text.from()] <= '9' && text.length() <= LONGEST_EXPONENT;
        for (int i = text.from() + 1; number && i < text.to(); i++) {
            if (bytes[i] == 'E' || bytes[i] == 'e') return plain(text.toString());
            number = bytes[i] == '.' || bytes[i] >= '0' && bytes[i] <= '9';
        }
        return false;
    }

    private boolean plain(String spelled) {
        try {
            var number = new BigDecimal(spelled);
            if (Math.abs(number.scale()) > LONGEST_EXPONENT) return false;
            byte[] digits = number.toPlainString().getBytes(StandardCharsets.US_ASCII);
            return epoch(EpochNumber.micros(digits, 0, digits.length));
        } catch (NumberFormatException _) {
            return false;
        }
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
