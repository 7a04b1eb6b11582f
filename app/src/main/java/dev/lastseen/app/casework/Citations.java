package dev.lastseen.app.casework;

import dev.lastseen.model.Source;
import dev.lastseen.model.segment.Segment;

/// Words that lead a stranger to a record: file, line, bytes and the hash that proves them.
public final class Citations {
    private static final int SHOWN = 12;

    private Citations() {}

    /// `router.log, line 4,112, bytes 90,112–90,371, SHA-256 9b4e…77c1 (whole hash)`.
    public static String of(CaseState state, int record) {
        var space = state.analysis().following().space();
        var entry = state.sources().get(space.source(record));
        Segment segment = entry.segment();
        int local = space.local(record);
        return of(state.analysis().citation(record).file(), entry.source(), segment.line(local), segment.offset(local), segment.length(local));
    }

    /// The same for any bytes of a source.
    ///
    /// @param file   short name
    /// @param line   1-based, on which they begin
    /// @param first  first byte, decoded
    /// @param length decoded bytes
    public static String of(String file, Source source, long line, long first, long length) {
        var decoded = source.content().encoding().equals("plain") ? "bytes " : "decoded bytes ";
        return file + ", line " + Quantity.count(line) + ", " + decoded + Quantity.count(first) + "–" + Quantity.count(first + Math.max(1, length) - 1)
                + ", SHA-256 " + source.content().sha256();
    }

    /// The hash of a source's file, short: `9b4e01cc…77c1`.
    public static String shortHash(Source source) {
        var hash = source.content().sha256();
        return hash.length() <= SHOWN ? hash : hash.substring(0, SHOWN - 4) + "…" + hash.substring(hash.length() - 4);
    }
}
