package dev.lastseen.importers;

import dev.lastseen.importers.envelope.Peeled;
import dev.lastseen.importers.format.DecodedInput;
import dev.lastseen.importers.format.Head;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The decoded bytes of a source behind its byte-order mark. The head is read ahead for detection and handed out again; what passes is hashed, where decoding
/// changed it.
final class SourceInput extends DecodedInput {
    private final Peeled peeled;
    private final OutputStream copy;
    private final Runnable onSlab;
    private final @Nullable MessageDigest digest;
    private final byte[] head = new byte[Head.SIZE];
    private final boolean whole;
    private int headLength;
    private int headAt;
    private long position;

    /// @param copy   takes the decoded bytes of a source that is not plain
    /// @param onSlab called after each slab that was read
    SourceInput(Peeled peeled, OutputStream copy, Runnable onSlab) throws IOException {
        this.peeled = peeled;
        this.copy = copy;
        this.onSlab = onSlab;
        digest = peeled.isPlain() ? null : Sha256.digest();
        skipMark();
        int n = 0;
        while (n >= 0 && headLength < head.length) {
            n = pull(head, headLength, head.length - headLength);
            headLength += Math.max(0, n);
        }
        whole = n < 0;
    }

    private void skipMark() throws IOException {
        byte[] mark = new byte[peeled.bomSize()];
        int n = 0;
        while (n < mark.length) n += pull(mark, n, mark.length - n);
        position = mark.length;
    }

    Head head(String fileName) {
        return new Head(head, headLength, whole, fileName);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public boolean cut() {
        return !peeled.cut().isEmpty();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = headAt < headLength ? fromHead(buffer, from, length) : pull(buffer, from, length);
        if (n > 0) position += n;
        onSlab.run();
        return n;
    }

    private int fromHead(byte[] buffer, int from, int length) {
        int n = Math.min(length, headLength - headAt);
        System.arraycopy(head, headAt, buffer, from, n);
        headAt += n;
        return n;
    }

    private int pull(byte[] buffer, int from, int length) throws IOException {
        int n = peeled.bytes().read(buffer, from, length);
        if (n > 0 && digest != null) {
            digest.update(buffer, from, n);
            copy.write(buffer, from, n);
        }
        return n;
    }

    /// SHA-256 of all decoded bytes, or `stored` where decoding changed nothing. Ends the hashing.
    String sha256(String stored) {
        return digest == null ? stored : HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        peeled.bytes().close();
    }
}
