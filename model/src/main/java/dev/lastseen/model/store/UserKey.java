package dev.lastseen.model.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A secret of this user on this machine. What it seals was written here: H2 runs code that a database file may hold as soon as it is opened, so a database is
/// only opened after the seal of its folder was checked.
final class UserKey {
    private static final int BYTES = 32;

    private final byte[] secret;

    private UserKey(byte[] secret) {
        this.secret = secret;
    }

    /// The key in the user's own settings.
    static UserKey ofUser() {
        return in(UserFolder.path());
    }

    /// The key kept in `folder`, made there if there is none.
    static UserKey in(Path folder) {
        Path file = folder.resolve("case.key");
        try {
            if (!Files.exists(file)) create(folder, file);
            byte[] secret = Files.readAllBytes(file);
            if (secret.length == BYTES) return new UserKey(secret);
        } catch (IOException e) {
            throw new CaseProblem(CaseProblem.Kind.UNREACHABLE, "The key that seals cases cannot be kept in " + folder
                    + ": set LASTSEEN_HOME to a folder of your own that can be written.", e);
        }
        throw new CaseProblem(CaseProblem.Kind.DAMAGED, file + " is no key: delete it; cases made before must then be imported again.");
    }

    private static void create(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Path fresh = Files.createTempFile(folder, "case", ".key", OwnerOnly.file(folder));
        try {
            Files.write(fresh, secret);
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException _) {
            Files.delete(fresh); // another process was quicker, and its key counts
        }
    }

    /// A seal that only this key gives to `text`, in hex.
    String seal(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }

    /// True where `seal` is the one that this key gives to `text`.
    boolean sealed(String text, String seal) {
        return MessageDigest.isEqual(seal(text).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }
}
