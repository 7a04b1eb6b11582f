package dev.lastseen.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/// The stored bytes of a file, opened for reading only and hashed as they pass.
final class StoredInput extends InputStream {
    private final InputStream file;
    private final long size;
    private final MessageDigest digest = Sha256.digest();
    private long position;

    StoredInput(Path path) throws IOException {
        file = Files.newInputStream(path);
        size = Files.size(path);
    }

    /// Bytes that the file held when it was opened.
    long size() {
        return size;
    }

    /// Bytes read so far.
    long position() {
        return position;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = file.read(buffer, from, length);
        if (n > 0) {
            digest.update(buffer, from, n);
            position += n;
        }
        return n;
    }

    /// Reads what is left, so that the hash is that of the whole file.
    void drain() throws IOException {
        byte[] rest = new byte[1 << 16];
        int n = 0;
        while (n >= 0) n = read(rest, 0, rest.length);
    }

    /// SHA-256 of all bytes read, lower-case hex. Ends the hashing.
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
