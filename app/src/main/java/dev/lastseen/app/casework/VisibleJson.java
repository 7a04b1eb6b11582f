package dev.lastseen.app.casework;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/// Writes JSON so that nothing in its strings steers a screen: such characters are escaped, which leaves their values as they are. What is written must be JSON, where
/// they stand nowhere but in strings.
public final class VisibleJson extends FilterWriter {
    private static final String HEX = "0123456789abcdef";

    public VisibleJson(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (steers((char) c)) escape((char) c);
        else out.write(c);
    }

    @Override
    public void write(char[] letters, int from, int length) throws IOException {
        int done = from;
        for (int i = from; i < from + length; i++) {
            if (!steers(letters[i])) continue;
            out.write(letters, done, i - done);
            escape(letters[i]);
            done = i + 1;
        }
        out.write(letters, done, from + length - done);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    /// Line ends stand between values; in strings they are escaped already, like all below a blank.
    private static boolean steers(char c) {
        return c > ' ' && Visible.unsafe(c);
    }

    private void escape(char c) throws IOException {
        out.write("\\" + "u");
        for (int shift = 12; shift >= 0; shift -= 4) out.write(HEX.charAt(c >> shift & 0xf));
    }
}
