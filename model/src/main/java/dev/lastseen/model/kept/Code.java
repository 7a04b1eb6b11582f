package dev.lastseen.model.kept;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

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
            // a loader without places, or one that cannot be read: what was kept is computed anew each time, which is slow and right
            return UUID.randomUUID().toString();
        }
    }

    /// Of a file, or of all files below a folder, by two checksums.
    static String digest(Path place) throws IOException {
        var one = new CRC32C();
        var other = new CRC32();
        for (Path file : files(place)) {
            byte[] name = place.relativize(file).toString().getBytes(StandardCharsets.UTF_8);
            byte[] bytes = Files.readAllBytes(file);
            for (byte[] part : List.of(name, bytes)) {
                one.update(part);
                other.update(part);
            }
            other.update(bytes.length);
        }
        return Long.toHexString(one.getValue()) + "-" + Long.toHexString(other.getValue());
    }

    private static List<Path> files(Path place) throws IOException {
        try (var all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
