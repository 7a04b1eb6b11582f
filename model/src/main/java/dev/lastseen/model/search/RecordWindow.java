package dev.lastseen.model.search;

import dev.lastseen.model.store.SourceBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The text of records that are read one after the other: the file is read in larger pieces.
final class RecordWindow {
    private static final int PIECE = 1 << 18;
    /// Longest part of a record that an expression is tried on.
    private static final int MOST = 1 << 24;

    private final SourceBytes source;
    private byte[] piece = new byte[0];
    private long from;
    private int filled;

    RecordWindow(SourceBytes source) {
        this.source = source;
    }

    String text(long offset, int length) throws IOException {
        int wanted = Math.min(MOST, length);
        if (offset < from || offset + wanted > from + filled) load(offset, wanted);
        return new String(piece, (int) (offset - from), (int) Math.min(wanted, from + filled - offset), StandardCharsets.UTF_8);
    }

    private void load(long offset, int wanted) throws IOException {
        if (piece.length < Math.max(PIECE, wanted)) piece = new byte[Math.max(PIECE, wanted)];
        from = offset;
        filled = source.read(offset, piece, 0, piece.length);
    }
}
