package dev.lastseen.model.contrast;

import java.util.Locale;
import java.util.Set;

/// What the names of fields tell.
final class FieldNames {
    /// Fields in which a system says what it does with a message.
    private static final Set<String> OWN_WORDS = Set.of("@text", "text", "msg", "message", "event", "level", "severity", "logger", "status.code", "status.message");

    private FieldNames() {}

    /// True for fields that are the system's own words about a message.
    static boolean isOwnWords(String name) {
        return OWN_WORDS.contains(name.toLowerCase(Locale.ROOT));
    }

    /// The name as a reader sees it: columns that importers make up from text begin with `@`.
    static String shown(String name) {
        return name.startsWith("@text") || name.startsWith("@id") ? name.substring(1) : name;
    }
}
