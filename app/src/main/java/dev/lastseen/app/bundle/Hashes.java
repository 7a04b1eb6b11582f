package dev.lastseen.app.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256.
final class Hashes {
    private static final int SLAB = 1 << 16;

    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /// Of up to `length` bytes, in lower-case hex.
    static String of(InputStream in, long length) throws IOException {
        var digest = sha256();
        byte[] slab = new byte[SLAB];
        long left = length;
        while (left > 0) {
            int n = in.read(slab, 0, (int) Math.min(slab.length, left));
            if (n < 0) break;
            digest.update(slab, 0, n);
            left -= n;
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
