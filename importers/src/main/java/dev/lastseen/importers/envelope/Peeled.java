package dev.lastseen.importers.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stored file without its wrappings: what is left are bytes in UTF-8.
public final class Peeled {
    private static final String PLAIN = "plain";
    private static final int SNIFFED = 1 << 16;

    private final InputStream bytes;
    private final Encoding encoding;
    private final @Nullable GunzipInput gunzip;

    private Peeled(InputStream bytes, Encoding encoding, @Nullable GunzipInput gunzip) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.gunzip = gunzip;
    }

    /// Looks at the beginning of `stored` and unwraps it.
    public static Peeled of(InputStream stored) throws IOException {
        var packed = new PushbackInputStream(stored, 4);
        byte[] magic = packed.readNBytes(2);
        packed.unread(magic);
        boolean gzip = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        GunzipInput gunzip = gzip ? new GunzipInput(packed) : null;
        var text = new PushbackInputStream(gunzip == null ? packed : gunzip, SNIFFED);
        byte[] head = text.readNBytes(SNIFFED);
        Encoding encoding = Encoding.of(head);
        text.unread(head, encoding.skipped(), head.length - encoding.skipped());
        return new Peeled(encoding.isUtf8() ? text : new TranscodingInput(text, encoding.charset()), encoding, gunzip);
    }

    /// The decoded bytes; closing them closes the stored ones.
    public InputStream bytes() {
        return bytes;
    }

    /// How stored bytes became these: `plain`, `gzip`, `utf-16le`, `gzip+windows-1252`, …
    public String encoding() {
        List<String> names = new ArrayList<>();
        if (gunzip != null) names.add("gzip");
        if (!encoding.isUtf8()) names.add(encoding.name());
        return names.isEmpty() ? PLAIN : String.join("+", names);
    }

    /// True where decoded and stored bytes are the same.
    public boolean isPlain() {
        return gunzip == null && encoding.isUtf8();
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
        return gunzip == null ? "" : gunzip.problem();
    }
}
