package dev.lastseen.importers.format;

import dev.lastseen.model.value.TimeName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the fields of a kind of JSON record mean, by their paths.
///
/// @param roles       roles by full path; they go before the common names
/// @param times       full paths of the record's own time, best first; they go before [TimeName#rank]
/// @param transparent names of objects whose fields count as the fields of the object around them (`tags`, `_source`)
/// @param scale       how a level that is a number is meant
/// @param kind        which common names have their usual meaning
record FieldRoles(Map<String, FieldRole> roles, List<String> times, Set<String> transparent, LevelScale scale, Kind kind) {
    /// Any log record.
    static final FieldRoles LOG = new FieldRoles(Map.of(), List.of(), Set.of(), LevelScale.COMMON, Kind.LOG);
    /// Any dated event.
    static final FieldRoles EVENT = new FieldRoles(Map.of(), List.of(), Set.of(), LevelScale.COMMON, Kind.EVENT);
    /// Items of an API or rows of a dump: what they say is their content, not a log text.
    static final FieldRoles ITEM = new FieldRoles(Map.of(), List.of(), Set.of("_source"), LevelScale.COMMON, Kind.ITEM);
    /// What encloses records.
    static final FieldRoles CONTEXT = new FieldRoles(Map.of(), List.of(), Set.of("_source"), LevelScale.COMMON, Kind.CONTEXT);

    /// What the objects are.
    enum Kind {
        /// Log records: the names of levels, texts and services count.
        LOG,
        /// Dated events without a level or a text: the names of levels and services count.
        EVENT,
        /// Spans, items, rows: only the names of levels count.
        ITEM,
        /// Objects around records: only what tells of further pages counts.
        CONTEXT
    }

    /// Log records whose own time is told by one of `times`, with these roles beside the common names.
    static FieldRoles log(Map<String, FieldRole> roles, List<String> times, LevelScale scale) {
        return new FieldRoles(roles, times, Set.of(), scale, Kind.LOG);
    }

    /// These roles, with `names` for objects whose fields count as those of the object around them.
    FieldRoles through(String... names) {
        return new FieldRoles(roles, times, Set.of(names), scale, kind);
    }

    private static final Set<String> LEVELS = Set.of("level", "lvl", "severity", "loglevel", "log_level", "levelname", "level_name", "severitytext",
            "severity_text", "severitynumber");
    private static final Set<String> TEXTS = Set.of("msg", "message", "short_message", "@message", "_raw", "line", "log", "event", "body", "text", "@m", "fields.message", "fields.msg",
            "@fields.msg", "@fields.message", "renderedmessage", "eventmessage", "textpayload", "jsonpayload.message");
    private static final Set<String> SYSTEMS = Set.of("service", "service.name", "servicename", "service_name", "app", "appname", "app_name", "application");
    private static final int STEP = 16;

    FieldRoles {
        roles = Map.copyOf(roles);
        times = List.copyOf(times);
        transparent = Set.copyOf(transparent);
    }

    /// The path of the field `name` of the object at `parent`.
    String path(String parent, String name) {
        String base = parent;
        String last = parent.substring(parent.lastIndexOf('.') + 1);
        if (transparent.contains(last)) base = parent.substring(0, Math.max(0, parent.length() - last.length() - 1));
        return base.isEmpty() ? name : base + "." + name;
    }

    FieldRole role(String path) {
        FieldRole own = roles.get(path);
        if (own != null) return own;
        String lower = path.toLowerCase(Locale.ROOT);
        return switch (kind) {
            case CONTEXT -> Paging.isPagingPath(path) ? FieldRole.PAGING : FieldRole.PLAIN;
            case ITEM -> isLevel(lower) ? FieldRole.LEVEL : FieldRole.PLAIN;
            case EVENT -> isLevel(lower) ? FieldRole.LEVEL : SYSTEMS.contains(lower) ? FieldRole.SYSTEM : FieldRole.PLAIN;
            case LOG -> isLevel(lower) ? FieldRole.LEVEL : TEXTS.contains(lower) ? FieldRole.TEXT
                    : SYSTEMS.contains(lower) ? FieldRole.SYSTEM : FieldRole.PLAIN;
        };
    }

    private static boolean isLevel(String lower) {
        return depth(lower) <= 1 && LEVELS.contains(lower.substring(lower.lastIndexOf('.') + 1));
    }

    /// Rank as the record's own time, best first; [JsonField#NO_TIME] where it is none. Among equal names the shallower one is better.
    int timeRank(String path) {
        int own = times.indexOf(path);
        if (own >= 0) return own - times.size();
        int rank = TimeName.rank(path);
        return rank == Integer.MAX_VALUE ? JsonField.NO_TIME : rank * STEP + Math.min(depth(path), STEP - 1);
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '.').count();
    }
}
