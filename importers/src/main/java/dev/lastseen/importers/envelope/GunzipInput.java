package dev.lastseen.importers.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Decompresses gzip (RFC 1952), any number of members one after the other. An end or a fault inside a member does not fail: what came before is handed out,
/// and [#problem] tells.
final class GunzipInput extends InputStream {
    private static final int FLAG_CRC = 2;
    private static final int FLAG_EXTRA = 4;
    private static final int FLAG_NAME = 8;
    private static final int FLAG_COMMENT = 16;

    private final InputStream stored;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private boolean inMember;
    private boolean done;
    private String problem = "";

    GunzipInput(InputStream stored) {
        this.stored = stored;
    }

    /// Why the stream ended early; empty where it is whole.
    String problem() {
        return problem;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        while (!done) {
            if (!inMember && !nextMember()) break;
            int n = inflate(target, from, length);
            if (n > 0) return n;
        }
        done = true;
        return -1;
    }

    private int inflate(byte[] target, int from, int length) throws IOException {
        try {
            int n = inflater.inflate(target, from, length);
            if (n > 0) {
                crc.update(target, from, n);
            } else if (inflater.finished()) {
                endMember();
            } else if (inflater.needsInput() && !feed()) {
                stop("the compressed stream ends inside a member");
            } else if (inflater.needsDictionary()) {
                stop("the compressed stream wants a dictionary");
            }
            return n;
        } catch (DataFormatException e) {
            stop("the compressed stream is damaged: " + e.getMessage());
            return 0;
        }
    }

    private boolean feed() throws IOException {
        if (at == end && !refill()) return false;
        inflater.setInput(buffer, at, end - at);
        at = end;
        return true;
    }

    private void endMember() throws IOException {
        at = end - inflater.getRemaining();
        inMember = false;
        long expected = little(4);
        long size = little(4);
        if (size < 0) {
            stop("the compressed stream ends inside the checksum");
        } else if (expected != crc.getValue()) {
            stop("the checksum of the compressed stream does not match");
        }
    }

    private boolean nextMember() throws IOException {
        int first = next();
        if (first < 0) return false;
        if (first != 0x1f || next() != 0x8b) {
            if (first != 0) problem = "what follows the compressed stream is not compressed";
            return false;
        }
        boolean whole = next() >= 0 && header(next());
        if (!whole) {
            stop("the compressed stream ends inside a header");
            return false;
        }
        inflater.reset();
        crc.reset();
        inMember = true;
        return true;
    }

    private boolean header(int flags) throws IOException {
        skip(6);
        if ((flags & FLAG_EXTRA) != 0) skip((int) Math.max(0, little(2)));
        if ((flags & FLAG_NAME) != 0) skipText();
        if ((flags & FLAG_COMMENT) != 0) skipText();
        if ((flags & FLAG_CRC) != 0) skip(2);
        return flags >= 0 && (at < end || refill());
    }

    private void skip(int n) throws IOException {
        for (int i = 0; i < n; i++) next();
    }

    private void skipText() throws IOException {
        int b = next();
        while (b > 0) b = next();
    }

    /// An unsigned little-endian number of `n` bytes, or -1 at the end.
    private long little(int n) throws IOException {
        long value = 0;
        for (int i = 0; i < n; i++) {
            int b = next();
            if (b < 0) return -1;
            value |= (long) b << 8 * i;
        }
        return value;
    }

    private int next() throws IOException {
        return at == end && !refill() ? -1 : buffer[at++] & 0xff;
    }

    private boolean refill() throws IOException {
        at = 0;
        end = Math.max(0, stored.read(buffer, 0, buffer.length));
        return end > 0;
    }

    private void stop(String why) {
        problem = why;
        done = true;
        inMember = false;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        stored.close();
    }
}
