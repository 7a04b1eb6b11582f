package dev.lastseen.importers.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// A source whose beginning can be looked at before it is read. A byte-order mark is left out.
final class HeadInput extends InputStream {
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final DecodedInput input;
    private final byte[] head = new byte[Head.SIZE];
    private final int length;
    private final int mark;
    private int at;

    HeadInput(DecodedInput input) throws IOException {
        this.input = input;
        length = input.readNBytes(head, 0, head.length);
        mark = startsWithMark() ? MARK.length : 0;
        at = mark;
    }

    private boolean startsWithMark() {
        return length >= MARK.length && Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length);
    }

    /// The beginning, without the byte-order mark.
    byte[] head() {
        return Arrays.copyOfRange(head, mark, length);
    }

    /// Bytes before [#head].
    int skipped() {
        return mark;
    }

    @Override
    public int read() throws IOException {
        return at < length ? head[at++] & 0xff : input.read();
    }

    @Override
    public int read(byte[] buffer, int from, int count) throws IOException {
        if (at == length) return input.read(buffer, from, count);
        int n = Math.min(count, length - at);
        System.arraycopy(head, at, buffer, from, n);
        at += n;
        return n;
    }
}
