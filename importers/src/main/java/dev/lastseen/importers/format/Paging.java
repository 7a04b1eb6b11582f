package dev.lastseen.importers.format;

import dev.lastseen.model.Incomplete;
import java.util.Locale;
import java.util.Set;

/// Tells whether the last page of a dump says that there are more. A page that says so outright (`has_more`) is believed before its cursor, for some
/// services give a cursor on the last page too.
final class Paging {
    private static final Set<String> FLAGS = Set.of("hasmore", "hasnext", "hasnextpage", "istruncated", "moreitems", "moreresults");
    private static final Set<String> CURSORS = Set.of("nextcursor", "nextpagetoken", "nexttoken", "next", "nextpage", "nextpageuri", "nexturl", "nextlink",
            "nextpageurl", "continuationtoken", "nextcontinuationtoken", "nextmarker");

    private int depth = Integer.MAX_VALUE;
    private boolean flagSeen;
    private boolean flag;
    private boolean cursor;
    private long line;
    private String field = "";

    /// True where the last name of a path tells of further pages.
    static boolean isPagingPath(String path) {
        String name = lastName(path);
        return FLAGS.contains(name) || CURSORS.contains(name);
    }

    /// A page, or what may be one, begins in an object `depth` levels below the outermost context.
    void page(int pageDepth) {
        if (pageDepth > depth) return;
        flagSeen = false;
        cursor = false;
    }

    /// A field of the page says whether there is more. Only the outermost pages count: a thread may be cut on purpose.
    void note(int pageDepth, String path, boolean more, long atLine) {
        if (pageDepth > depth) return;
        depth = pageDepth;
        if (FLAGS.contains(lastName(path))) {
            flagSeen = true;
            flag = more;
        } else {
            cursor |= more;
        }
        if (more) {
            line = atLine;
            field = path;
        }
    }

    /// The source has ended.
    void finish(Reading reading) {
        if (flagSeen ? flag : cursor) {
            reading.incomplete(new Incomplete(Incomplete.Cause.MORE_PAGES, line, "the last page says that there are more (" + field + ")"));
        }
    }

    private static String lastName(String path) {
        String whole = path.endsWith(".href") ? path.substring(0, path.length() - ".href".length()) : path;
        String name = whole.substring(whole.lastIndexOf('.') + 1);
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }
}
