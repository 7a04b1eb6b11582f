package dev.lastseen.app.bundle;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Reads a bundle, which may come from anybody: entries are found by the names that the manifest states and never by their own, nothing more is unpacked than it
/// states, and what it states has limits.
final class BundleReader implements Closeable {
    private final ZipFile zip;
    private final Manifest manifest;

    BundleReader(Path file) throws IOException {
        zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            if (zip.size() > Container.MOST_ENTRIES) throw new IOException("it has more than " + Container.MOST_ENTRIES + " entries");
            manifest = Manifest.read(object(Container.MANIFEST));
            long bytes = 0;
            for (var entry : manifest.entries()) {
                bytes = Math.addExact(bytes, entry.bytes());
                if (entry.bytes() < 0 || bytes > Container.MOST_BYTES) throw new IOException("unpacked it would take more than " + (Container.MOST_BYTES >> 30) + " GB");
            }
        } catch (IOException | RuntimeException e) {
            try (zip) {
                throw e instanceof IOException known ? known : new IOException("its manifest cannot be read", e);
            }
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /// Names of the entries that are there, in order; the same name may stand there twice.
    List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /// An entry that is one JSON object of moderate size.
    Map<String, Object> object(String name) throws IOException {
        ZipEntry entry = entry(name);
        if (entry.getSize() > Container.LONGEST_MANIFEST) throw new IOException(name + " is too long to be believed");
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Container.LONGEST_MANIFEST);
            var crc = new CRC32();
            crc.update(bytes);
            if (crc.getValue() != entry.getCrc()) throw new IOException(name + " is damaged");
            return Json.object(new ByteArrayInputStream(bytes));
        }
    }

    /// The content of an entry; whoever reads it stops where the manifest says that it ends.
    InputStream open(Packed packed) throws IOException {
        return zip.getInputStream(entry(packed.name()));
    }

    private ZipEntry entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) throw new IOException(name + " is missing");
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
