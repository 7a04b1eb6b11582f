package dev.lastseen.importers.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the fields of Jaeger's JSON mean (jaeger-ui, `types/trace.ts`; jaeger, `internal/uimodel`).
final class JaegerRoles {
    private static final Map<String, FieldRole> COMMON = Map.of(
            "tags", FieldRole.ATTRIBUTES,
            "logs.fields", FieldRole.ATTRIBUTES,
            "error", FieldRole.FAILURE,
            "otel.status_code", FieldRole.FAILURE,
            "duration", FieldRole.DURATION,
            "references.span", FieldRole.IGNORED,
            "flags", FieldRole.IGNORED);

    /// A span of a trace: its process is told beside the spans.
    static final FieldRoles SPAN = roles("processID");
    /// A span that stands alone, as Elasticsearch keeps it.
    static final FieldRoles STORED = roles("process.serviceName");

    private JaegerRoles() {}

    private static FieldRoles roles(String system) {
        var roles = new HashMap<>(COMMON);
        roles.put(system, FieldRole.SYSTEM);
        return new FieldRoles(roles, List.of("startTime", "startTimeMillis"), Set.of("tags", "fields", "tag"), LevelScale.COMMON, FieldRoles.Kind.ITEM);
    }
}
