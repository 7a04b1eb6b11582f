package dev.lastseen.app.bundle;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the entries of a bundle one after the other, and remembers what each was. One thread.
final class Packer implements AutoCloseable {
    /// The first moment that a zip can state.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final MessageDigest whole = Hashes.sha256();
    private final OutputStream file;
    private final ZipOutputStream zip;
    private final List<Packed> packed = new ArrayList<>();

    Packer(Path path) throws IOException {
        file = new BufferedOutputStream(Files.newOutputStream(path));
        zip = new ZipOutputStream(new Uncommented(new DigestOutputStream(file, whole)), StandardCharsets.UTF_8);
        zip.setComment(Container.COMMENT + "0".repeat(Container.HASH_LETTERS));
    }

    /// What writes the content of an entry.
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Writes an entry.
    void put(String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        var digest = Hashes.sha256();
        var counted = new Counted(new DigestOutputStream(zip, digest));
        content.write(counted);
        counted.flush();
        zip.closeEntry();
        packed.add(new Packed(name, counted.bytes, HexFormat.of().formatHex(digest.digest())));
    }

    void put(String name, byte[] content) throws IOException {
        put(name, out -> out.write(content));
    }

    void put(String name, String content) throws IOException {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /// The entries so far.
    List<Packed> packed() {
        return List.copyOf(packed);
    }

    /// Ends the zip: the hash of all bytes goes where the comment keeps its place.
    void finish() throws IOException {
        zip.finish();
        file.write(HexFormat.of().formatHex(whole.digest()).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /// Passes all on but the last letters, which are those of the hash.
    private static final class Uncommented extends FilterOutputStream {
        private final byte[] held = new byte[Container.HASH_LETTERS];
        private int holding;

        Uncommented(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int passing = Math.max(0, holding + length - held.length);
            int old = Math.min(holding, passing);
            out.write(held, 0, old);
            System.arraycopy(held, old, held, 0, holding - old);
            holding -= old;
            out.write(bytes, from, passing - old);
            System.arraycopy(bytes, from + passing - old, held, holding, length - passing + old);
            holding += length - passing + old;
        }
    }

    /// Counts bytes, and keeps the zip open when a writer closes its stream.
    private static final class Counted extends FilterOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
