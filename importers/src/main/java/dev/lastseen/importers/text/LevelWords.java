package dev.lastseen.importers.text;

import dev.lastseen.model.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words by which logs name levels, in any case.
public final class LevelWords {
    private static final Map<Level, List<String>> WORDS = Map.of(
            Level.TRACE, List.of("trace", "finest", "finer", "verbose", "debug5", "debug4", "debug3", "debug2"),
            Level.DEBUG, List.of("debug", "fine", "dbg", "config", "debug1"),
            Level.INFO, List.of("info", "information", "informational", "notice", "inf", "log", "statement", "detail", "hint", "audit", "default", "ok"),
            Level.WARN, List.of("warn", "warning", "wrn"),
            Level.ERROR, List.of("error", "err", "severe", "failure", "failed", "eror"),
            Level.FATAL, List.of("fatal", "critical", "crit", "alert", "emerg", "emergency", "panic", "dpanic", "ftl"));
    private static final LevelWords STANDARD = new LevelWords(Map.of());
    private static final int SIZE = 256;

    private final long[] words = new long[SIZE];
    private final byte[] levels = new byte[SIZE];

    /// The standard words and those of `more`, which count first.
    LevelWords(Map<String, Level> more) {
        WORDS.forEach((level, names) -> names.forEach(name -> put(name, level)));
        more.forEach((name, level) -> put(name.toLowerCase(Locale.ROOT), level));
    }

    /// The words that most logs use.
    static LevelWords standard() {
        return STANDARD;
    }

    /// The level that `bytes[from, to)` names, if it names one.
    public static Optional<Level> level(byte[] bytes, int from, int to) {
        int ordinal = STANDARD.ordinal(bytes, from, to);
        return ordinal < 0 ? Optional.empty() : Optional.of(Level.of(ordinal));
    }

    private void put(String name, Level level) {
        byte[] bytes = Ascii.bytes(name);
        long packed = pack(bytes, 0, bytes.length);
        int slot = slot(packed);
        while (words[slot] != 0 && words[slot] != packed) slot = slot + 1 & SIZE - 1;
        words[slot] = packed;
        levels[slot] = (byte) level.ordinal();
    }

    /// The ordinal of the level that `bytes[from, to)` names, or -1.
    int ordinal(byte[] bytes, int from, int to) {
        if (to <= from || to - from > 13) return -1;
        long packed = pack(bytes, from, to);
        int slot = slot(packed);
        while (words[slot] != 0) {
            if (words[slot] == packed) return levels[slot];
            slot = slot + 1 & SIZE - 1;
        }
        return -1;
    }

    private static int slot(long packed) {
        return (int) (packed * 0x9E3779B97F4A7C15L >>> 56);
    }

    /// The first seven letters in lower case and the length: enough to tell the words apart.
    private static long pack(byte[] bytes, int from, int to) {
        long packed = (long) to - from;
        int end = Math.min(to, from + 7);
        for (int i = from; i < end; i++) {
            int b = bytes[i] & 0xff;
            packed = packed << 8 | (b >= 'A' && b <= 'Z' ? b + 32 : b);
        }
        return packed;
    }
}
