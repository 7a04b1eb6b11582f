package dev.lastseen.importers.format;

import java.util.Base64;
import java.util.List;

/// The body of a response, as far as it is needed to see whether it is a list of items.
final class HarBody {
    private static final List<String> BINARY = List.of("image/", "video/", "audio/", "font/", "application/font", "application/pdf", "application/zip");

    private byte[] text = {};
    private boolean base64;
    private boolean binary;
    private long line;

    /// Forgets the body of the exchange before.
    void clear() {
        text = new byte[0];
        base64 = false;
        binary = false;
    }

    /// What the server called the body.
    void type(String mimeType) {
        binary = BINARY.stream().anyMatch(mimeType::startsWith);
    }

    /// False for pictures and the like, which may be too large to be looked at.
    boolean mayBeJson() {
        return !binary;
    }

    /// The body as it is written, and the line on which it stands.
    void text(byte[] written, long onLine) {
        text = written;
        line = onLine;
    }

    /// The text is written in base64.
    void base64(boolean is) {
        base64 = is;
    }

    /// 1-based line on which the text stands.
    long line() {
        return line;
    }

    /// The body where it may be JSON; empty where it is not.
    byte[] json() {
        if (text.length < 2) return new byte[0];
        byte first = text[0];
        if (base64) return first == 'e' || first == 'W' || first == 'C' || first == 'I' ? decoded() : new byte[0];
        return first == '{' || first == '[' || first == '\n' || first == ' ' ? text : new byte[0];
    }

    private byte[] decoded() {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }
}
