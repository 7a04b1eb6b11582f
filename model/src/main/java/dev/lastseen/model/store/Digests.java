package dev.lastseen.model.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of texts and files.
final class Digests {
    private static final int SLAB = 1 << 18;

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    static byte[] sha256(String text) {
        return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Of the bytes of a file, in lower-case hex.
    static String sha256(Path file) throws IOException {
        return sha256(file, Long.MAX_VALUE);
    }

    /// Of the first `length` bytes of a file, or of all where there are fewer, in lower-case hex.
    static String sha256(Path file, long length) throws IOException {
        var digest = sha256();
        byte[] slab = new byte[SLAB];
        try (InputStream in = Files.newInputStream(file)) {
            long left = length;
            for (int n = 0; n >= 0 && left > 0; left -= Math.max(0, n)) {
                n = in.read(slab, 0, (int) Math.min(slab.length, left));
                if (n > 0) digest.update(slab, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
