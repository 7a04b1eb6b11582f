package dev.lastseen.importers.format;

import java.io.IOException;
import java.io.InputStream;

/// The decoded bytes of one source, read once from beginning to end; hashing and progress happen underneath. `read(byte[], int, int)` is efficient for large buffers.
public abstract class DecodedInput extends InputStream {
    /// Number of decoded bytes handed out so far.
    public abstract long position();

    /// True where the stored bytes ended inside a compressed stream: what was handed out is whole, but more was to come. Known at the end of the input.
    public abstract boolean cut();

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public abstract int read(byte[] buffer, int from, int length) throws IOException;
}
