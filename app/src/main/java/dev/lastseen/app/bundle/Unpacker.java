package dev.lastseen.app.bundle;

import dev.lastseen.app.casework.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes entries of a bundle below one folder and nowhere else. A name is taken apart and put together again from letters that mean nothing to a file system.
final class Unpacker {
    private static final int SLAB = 1 << 16;
    private static final int MOST_PARTS = 40;
    private static final int LONGEST_PART = 140;

    private final Path folder;

    Unpacker(Path folder) {
        this.folder = folder;
    }

    /// Where a file of this name is to stand. A [Refusal] where the name is none that a bundle has.
    Path place(String name) {
        var parts = name.split("/", -1);
        Path place = folder;
        for (String part : parts) {
            boolean plain = part.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.+@ ".indexOf(c) >= 0);
            if (!plain || part.isBlank() || part.startsWith(".") || part.length() > LONGEST_PART || parts.length > MOST_PARTS) {
                throw new Refusal("the bundle names a file " + name + ", which no bundle of Lastseen does: it is not imported");
            }
            place = place.resolve(part);
        }
        if (!place.normalize().startsWith(folder) || place.normalize().equals(folder)) throw new Refusal("the bundle names a file outside of its own folder: it is not imported");
        return place;
    }

    /// Writes one file.
    void write(Path place, InputStream in, long length) throws IOException {
        Files.createDirectories(place.getParent());
        byte[] slab = new byte[SLAB];
        try (OutputStream out = Files.newOutputStream(place)) {
            long left = length;
            while (left > 0) {
                int n = in.read(slab, 0, (int) Math.min(slab.length, left));
                if (n < 0) throw new IOException("an entry of the bundle is shorter than it says");
                out.write(slab, 0, n);
                left -= n;
            }
        }
    }
}
