package dev.lastseen.app.report.section;

import java.util.regex.Pattern;

/// Leaves the folders of paths out of what is shared: they tell how somebody's machine is arranged, and often who it is.
final class Folders {
    private static final Pattern PATH = Pattern.compile("(?<![^\\s,:;(])(?:/|[A-Za-z]:\\\\)(?:[^/\\\\\\n:*?\"<>|]{1,255}[/\\\\])+");

    private Folders() {}

    /// `text` with `…/` in the place of the folders of each path.
    static String hidden(String text) {
        return PATH.matcher(text).replaceAll("…/");
    }
}
