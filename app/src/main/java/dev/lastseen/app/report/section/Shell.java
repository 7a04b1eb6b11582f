package dev.lastseen.app.report.section;

import java.util.regex.Pattern;

/// Words of a command line as a shell reads them.
final class Shell {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private Shell() {}

    /// The word, quoted where a shell would take it for something else.
    static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
