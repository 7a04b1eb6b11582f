package dev.lastseen.model.redact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret of a case under which equal values get equal marks. Without it a mark tells nothing: values that are easy to guess, such as phone numbers, cannot be
/// tried out. It stays in the case.
public final class RedactionKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    /// So few that a mark can be read and compared by eye, so many that two of 10,000 values get the same one once in 80 cases.
    private static final int MARK_BYTES = 4;

    private final SecretKeySpec key;

    private RedactionKey(byte[] secret) {
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /// A key that nobody knows.
    public static RedactionKey fresh() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new RedactionKey(secret);
    }

    /// The key that [#spelled] gave.
    ///
    /// @throws IllegalArgumentException where it is none
    public static RedactionKey of(String spelled) {
        byte[] secret = HexFormat.of().parseHex(spelled);
        if (secret.length != BYTES) throw new IllegalArgumentException("a key has " + BYTES + " bytes");
        return new RedactionKey(secret);
    }

    /// The key itself, to be kept with the case and nowhere else.
    public String spelled() {
        return HexFormat.of().formatHex(key.getEncoded());
    }

    /// The mark of a value: the beginning of its HMAC-SHA-256 in hex.
    String mark(String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)), 0, MARK_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM + ".", e);
        }
    }
}
