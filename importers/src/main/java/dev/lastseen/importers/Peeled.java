package dev.lastseen.importers;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stored file without its wrappings: compression and charset.
///
/// @param bytes    decoded bytes in UTF-8
/// @param encoding how stored bytes became these: `plain`, `gzip`, `utf-16le`, `gzip+windows-1252`, …
/// @param gunzip   the decompression, where there is one
/// @param bomSize  bytes of a byte-order mark that still stand at the beginning
/// @param notes    what a reader must know about the charset
record Peeled(InputStream bytes, String encoding, @Nullable GunzipInput gunzip, int bomSize, List<String> notes) {
    static final String PLAIN = "plain";
    private static final int SNIFFED = 1 << 16;

    static Peeled of(StoredInput stored) throws IOException {
        var packed = new PushbackInputStream(stored, 4);
        byte[] magic = packed.readNBytes(2);
        packed.unread(magic);
        boolean gzip = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        GunzipInput gunzip = gzip ? new GunzipInput(packed) : null;
        return text(gunzip == null ? packed : gunzip, gunzip);
    }

    private static Peeled text(InputStream unpacked, @Nullable GunzipInput gunzip) throws IOException {
        var text = new PushbackInputStream(unpacked, SNIFFED);
        byte[] head = text.readNBytes(SNIFFED);
        Encoding encoding = Encoding.of(head);
        text.unread(head, encoding.skipped(), head.length - encoding.skipped());
        List<String> names = new ArrayList<>();
        if (gunzip != null) names.add("gzip");
        if (!encoding.isUtf8()) names.add(encoding.name());
        InputStream bytes = encoding.isUtf8() ? text : new TranscodingInput(text, encoding.charset());
        List<String> notes = encoding.note().isEmpty() ? List.of() : List.of(encoding.note());
        return new Peeled(bytes, names.isEmpty() ? PLAIN : String.join("+", names), gunzip, encoding.bomSize(), notes);
    }

    /// True where decoded and stored bytes are the same.
    boolean isPlain() {
        return encoding.equals(PLAIN);
    }

    /// Why the stored bytes ended too early; empty where they did not.
    String cut() {
        return gunzip == null ? "" : gunzip.problem();
    }
}
