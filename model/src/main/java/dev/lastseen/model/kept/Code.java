package dev.lastseen.model.kept;

import dev.lastseen.model.value.Hash;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// The code of this module: what other code computed is not taken for what this would compute, without anybody having to raise a number.
public final class Code {
    private static final String OF_THIS_PROGRAM = read();

    private Code() {}

    /// Equal as long as not a byte of the module differs. Where it cannot be read, nothing is equal to it.
    public static String digest() {
        return OF_THIS_PROGRAM;
    }

    private static String read() {
        try {
            return digest(Path.of(Code.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (IOException | URISyntaxException | RuntimeException _) {
            return UUID.randomUUID().toString();
        }
    }

    /// Of a file, or of all files below a folder, by two hashes that start apart.
    static String digest(Path place) throws IOException {
        long one = 1;
        long other = 2;
        for (Path file : files(place)) {
            byte[] name = place.relativize(file).toString().getBytes(StandardCharsets.UTF_8);
            byte[] bytes = Files.readAllBytes(file);
            long hash = Hash.of(bytes, 0, bytes.length);
            one = Hash.of(Hash.of(one ^ hash) + Hash.of(name, 0, name.length));
            other = Hash.of(Hash.of(other + hash) ^ Hash.of(name, 0, name.length));
        }
        return Long.toHexString(one) + "-" + Long.toHexString(other);
    }

    private static List<Path> files(Path place) throws IOException {
        try (var all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
