package dev.lastseen.importers.format;

import java.io.IOException;

/// What is no evidence: an empty file, a picture, a program. It gets a receipt, and no records.
final class NoFormat implements Format {
    static final String ID = "none";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "No evidence: empty or not text";
    }

    @Override
    public Score score(Head head) {
        return TextBytes.isText(head) ? Score.NO : new Score(0.05, head.length() == 0 ? "empty" : "no text: " + kind(head));
    }

    @Override
    public void read(DecodedInput input, Reading reading) throws IOException {
        long from = input.position();
        byte[] buffer = new byte[1 << 16];
        int n = input.read(buffer, 0, buffer.length);
        String kind = n <= 0 ? "" : kind(new Head(buffer, n, false, ""));
        while (n >= 0 && !reading.cancelled()) n = input.read(buffer, 0, buffer.length);
        long length = input.position() - from;
        if (length == 0) {
            reading.warn(0, "the file is empty");
        } else {
            reading.warn(0, "not read as evidence: " + kind);
            reading.rejected(1, from, length, "not text: " + kind);
        }
    }

    private static String kind(Head head) {
        for (Magic magic : Magic.values()) {
            if (magic.begins(head.bytes(), head.length())) return magic.title;
        }
        return "binary data";
    }

    /// First bytes of files that are often met beside evidence.
    private enum Magic {
        PNG("a PNG picture", "\u0089PNG"),
        JPEG("a JPEG picture", "\u00ff\u00d8\u00ff"),
        GIF("a GIF picture", "GIF8"),
        PDF("a PDF document", "%PDF"),
        ZIP("a zip archive; unpack it first", "PK\3\4"),
        ZSTD("compressed with zstd; unpack it first", "(\u00b5/\u00fd"),
        XZ("compressed with xz; unpack it first", "\u00fd7zXZ"),
        BZIP2("compressed with bzip2; unpack it first", "BZh"),
        SQLITE("an SQLite database", "SQLite"),
        ELF("a program", "\u007fELF");

        private final String title;
        private final String bytes;

        Magic(String title, String bytes) {
            this.title = title;
            this.bytes = bytes;
        }

        boolean begins(byte[] head, int length) {
            if (length < bytes.length()) return false;
            for (int i = 0; i < bytes.length(); i++) {
                if ((head[i] & 0xff) != bytes.charAt(i)) return false;
            }
            return true;
        }
    }
}
