package dev.lastseen.importers.format;

import java.util.Arrays;
import java.util.Base64;

/// The body of a response, as far as it is needed to see whether it is a list of items.
final class HarBody {
    private final JsonText text = new JsonText();
    private boolean present;
    private boolean base64;
    private long line;

    /// Forgets the body of the exchange before.
    void clear() {
        present = false;
        base64 = false;
    }

    /// Where the text is to be put.
    JsonText text() {
        return text;
    }

    /// The text has been put, and stands on this line.
    void present(long onLine) {
        present = true;
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
        if (!present || text.length() < 2) return new byte[0];
        byte first = text.bytes()[0];
        if (base64) return first == 'e' || first == 'W' || first == 'C' || first == 'I' ? decoded() : new byte[0];
        return first == '{' || first == '[' || first == '\n' || first == ' ' ? Arrays.copyOf(text.bytes(), text.length()) : new byte[0];
    }

    private byte[] decoded() {
        try {
            return Base64.getMimeDecoder().decode(Arrays.copyOf(text.bytes(), text.length()));
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }
}
