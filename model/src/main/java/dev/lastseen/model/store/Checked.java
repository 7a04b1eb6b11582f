package dev.lastseen.model.store;

import dev.lastseen.model.store.CaseProblem.Kind;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Bytes with their CRC-32C behind them: MVStore checks the structure of its file, not what was put into it.
final class Checked {
    private static final int BYTES = 4;

    private Checked() {}

    static byte[] seal(byte[] body) {
        byte[] sealed = Arrays.copyOf(body, body.length + BYTES);
        ByteBuffer.wrap(sealed, body.length, BYTES).putInt(crc(body, body.length));
        return sealed;
    }

    /// The body of `sealed`, which came from `file`.
    static byte[] open(byte @Nullable [] sealed, Path file) {
        if (sealed != null && sealed.length >= BYTES) {
            int length = sealed.length - BYTES;
            if (ByteBuffer.wrap(sealed, length, BYTES).getInt() == crc(sealed, length)) return Arrays.copyOf(sealed, length);
        }
        throw new CaseProblem(Kind.DAMAGED, file + " is damaged: delete it, and import the same evidence into the case again; nothing else is lost.");
    }

    private static int crc(byte[] bytes, int length) {
        var crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
