package dev.lastseen.importers.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A stored file without its wrappings: what is left are bytes in UTF-8.
public final class Peeled {
    private static final String PLAIN = "plain";
    private static final int SNIFFED = 1 << 16;
    private static final int MAGIC = 128;

    private final InputStream bytes;
    private final Encoding encoding;
    private final Packing packing;

    /// How the bytes were packed.
    ///
    /// @param name    empty for not at all
    /// @param bytes   unpacked
    /// @param problem why they ended too early, or empty; known once all were read
    private record Packing(String name, InputStream bytes, Supplier<String> problem) {}

    private Peeled(InputStream bytes, Encoding encoding, Packing packing) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.packing = packing;
    }

    /// Looks at the beginning of `stored` and unwraps it.
    public static Peeled of(InputStream stored) throws IOException {
        Packing packing = unpacked(stored);
        var text = new PushbackInputStream(packing.bytes, SNIFFED);
        byte[] head = text.readNBytes(SNIFFED);
        Encoding encoding = Encoding.of(head);
        text.unread(head, encoding.skipped(), head.length - encoding.skipped());
        return new Peeled(encoding.isUtf8() ? text : new TranscodingInput(text, encoding.charset()), encoding, packing);
    }

    private static Packing unpacked(InputStream stored) throws IOException {
        var packed = new PushbackInputStream(stored, MAGIC);
        byte[] magic = packed.readNBytes(MAGIC);
        packed.unread(magic);
        if (magic.length > 1 && magic[0] == 0x1f && magic[1] == (byte) 0x8b) {
            var gunzip = new GunzipInput(packed);
            return new Packing("gzip", gunzip, gunzip::problem);
        }
        if (!UnzipInput.isArchive(magic)) return new Packing("", packed, () -> "");
        var unzip = new UnzipInput(packed);
        return new Packing("zip", unzip, unzip::problem);
    }

    /// The decoded bytes; closing them closes the stored ones.
    public InputStream bytes() {
        return bytes;
    }

    /// How stored bytes became these: `plain`, `gzip`, `zip`, `utf-16le`, `gzip+windows-1252`, …
    public String encoding() {
        List<String> names = new ArrayList<>();
        if (!packing.name.isEmpty()) names.add(packing.name);
        if (!encoding.isUtf8()) names.add(encoding.name());
        return names.isEmpty() ? PLAIN : String.join("+", names);
    }

    /// True where decoded and stored bytes are the same.
    public boolean isPlain() {
        return packing.name.isEmpty() && encoding.isUtf8();
    }

    /// Number of bytes of a byte-order mark that still stand at the beginning.
    public int bomSize() {
        return encoding.bomSize();
    }

    /// What a reader must know about the charset; empty for nothing.
    public String note() {
        return encoding.note();
    }

    /// Why the stored bytes ended too early, known once all were read; empty where they did not.
    public String cut() {
        return packing.problem.get();
    }
}
