package dev.lastseen.model.contrast;

import java.util.Locale;
import java.util.Set;

/// What the names of fields tell.
final class FieldNames {
    /// Fields in which a system says what it does with a message.
    private static final Set<String> TEXTS = Set.of("@text", "text", "msg", "message", "event", "status.code", "status.message");
    private static final Set<String> LABELS = Set.of("level", "severity", "logger");

    private FieldNames() {}

    /// True for fields that are the system's own words about a message.
    static boolean isOwnWords(String name) {
        return TEXTS.contains(name.toLowerCase(Locale.ROOT)) || isLabel(name);
    }

    /// True for fields that sort a system's words.
    static boolean isLabel(String name) {
        return LABELS.contains(name.toLowerCase(Locale.ROOT));
    }

    /// The name as a reader sees it: columns that importers make up from text begin with `@`.
    static String shown(String name) {
        return name.startsWith("@text") || name.startsWith("@id") ? name.substring(1) : name;
    }
}
