package dev.lastseen.importers.format;

import dev.lastseen.model.value.TimeName;
import java.util.Locale;
import java.util.Set;

/// What the name of a field says about its values.
///
/// @param paging of a page, whether there are more
/// @param log    a level or a log text
/// @param time   a time
/// @param id     an identifier
record ShapeName(boolean paging, boolean log, boolean time, boolean id) {
    private static final Set<String> ID_NAMES = Set.of("id", "uuid", "guid", "sid", "ref", "key", "messageid", "traceid");
    private static final Set<String> LOG_NAMES = Set.of("level", "lvl", "severity", "loglevel", "levelname", "severity_text", "msg", "message",
            "short_message", "log", "event", "@m", "@mt", "textpayload", "@message", "_raw", "line");

    static ShapeName of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return new ShapeName(Paging.isPagingPath(name), LOG_NAMES.contains(lower), TimeName.isTimeLike(name), isId(name, lower));
    }

    private static boolean isId(String name, String lower) {
        return ID_NAMES.contains(lower) || name.endsWith("_id") || name.endsWith("Id") || name.endsWith("ID") || name.endsWith("-id")
                || lower.endsWith("uuid") || lower.endsWith("_sid");
    }
}
