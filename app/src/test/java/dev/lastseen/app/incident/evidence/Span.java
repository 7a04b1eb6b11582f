package dev.lastseen.app.incident.evidence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// An entry read as a span of a trace: the fields `trace_id`, `span_id`, `parent_id`, `millis` and `error` are its own,
/// all others are attributes.
record Span(Entry entry) {
    private static final Set<String> OWN = Set.of("trace_id", "span_id", "parent_id", "millis", "error");

    String trace() {
        return entry.field("trace_id");
    }

    String id() {
        return entry.field("span_id");
    }

    boolean isChild() {
        return entry.fields().containsKey("parent_id");
    }

    String parent() {
        return entry.field("parent_id");
    }

    long millis() {
        return Long.parseLong(entry.field("millis"));
    }

    Instant end() {
        return entry.at().plusMillis(millis());
    }

    boolean hasFailed() {
        return entry.fields().containsKey("error");
    }

    String error() {
        return entry.field("error");
    }

    Map<String, Object> attributes() {
        var attributes = new LinkedHashMap<String, Object>(entry.fields());
        attributes.keySet().removeAll(OWN);
        return attributes;
    }
}
