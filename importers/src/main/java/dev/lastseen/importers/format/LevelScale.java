package dev.lastseen.importers.format;

import dev.lastseen.importers.text.LevelWords;
import dev.lastseen.model.Level;

/// How a level that is a number is meant.
enum LevelScale {
    /// 10 trace … 60 fatal, as bunyan and pino write them; smaller numbers say nothing.
    COMMON {
        @Override
        Level of(int number) {
            if (number < 10) return Level.NONE;
            return number < 70 ? TENS[number / 10 - 1] : Level.NONE;
        }
    },
    /// 0 emergency … 7 debug (RFC 5424, table 2).
    SYSLOG {
        @Override
        Level of(int number) {
            return number >= 0 && number < PRIORITIES.length ? PRIORITIES[number] : Level.NONE;
        }
    },
    /// 1 trace … 24 fatal, four numbers a level (OpenTelemetry log data model, SeverityNumber).
    OPEN_TELEMETRY {
        @Override
        Level of(int number) {
            return number >= 1 && number <= 24 ? TENS[(number - 1) / 4] : Level.NONE;
        }
    },
    /// 0 verbose … 4 critical (Application Insights).
    AZURE {
        @Override
        Level of(int number) {
            return number >= 0 && number <= 4 ? TENS[number + 1] : Level.NONE;
        }
    };

    private static final Level[] TENS = {Level.TRACE, Level.DEBUG, Level.INFO, Level.WARN, Level.ERROR, Level.FATAL};
    private static final Level[] PRIORITIES = {Level.FATAL, Level.FATAL, Level.FATAL, Level.ERROR, Level.WARN, Level.INFO, Level.INFO, Level.DEBUG};

    abstract Level of(int number);

    /// The level that `bytes[from, to)` names, by a word or its first letter in any case, or a number of this scale; [Level#NONE] where it is neither.
    Level read(byte[] bytes, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && bytes[start] <= ' ') start++;
        while (end > start && bytes[end - 1] <= ' ') end--;
        if (start < end && bytes[start] >= '0' && bytes[start] <= '9') return end - start <= 3 ? of(number(bytes, start, end)) : Level.NONE;
        if (end - start == 1) return letter(bytes[start]);
        return LevelWords.level(bytes, start, end).orElse(Level.NONE);
    }

    private static Level letter(byte letter) {
        return switch (letter & ~0x20) {
            case 'T', 'V' -> Level.TRACE;
            case 'D' -> Level.DEBUG;
            case 'I' -> Level.INFO;
            case 'W' -> Level.WARN;
            case 'E' -> Level.ERROR;
            case 'F', 'C' -> Level.FATAL;
            default -> Level.NONE;
        };
    }

    private static int number(byte[] bytes, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') return -1;
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }
}
