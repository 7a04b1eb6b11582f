package dev.lastseen.app.incident.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The JSON encoding of OpenTelemetry's protocol, as far as spans need it.
final class Otlp {
    private Otlp() {}

    /// One export document, whose outermost list has the given name.
    static Map<String, Object> document(String root, String system, List<Entry> entries) {
        var spans = entries.stream().map(entry -> span(new Span(entry))).toList();
        var resource = Fields.of("attributes", List.of(attribute("service.name", system)));
        var scope = Fields.of("scope", Fields.of("name", system + ".tracer"), "spans", spans);
        return Fields.of(root, List.of(Fields.of("resource", resource, "scopeSpans", List.of(scope))));
    }

    private static Map<String, Object> span(Span span) {
        var json = new LinkedHashMap<String, Object>(Fields.of("traceId", span.trace(), "spanId", span.id()));
        if (span.isChild()) json.put("parentSpanId", span.parent());
        var attributes = new ArrayList<Object>();
        span.attributes().forEach((name, value) -> attributes.add(attribute(name, String.valueOf(value))));
        json.putAll(Fields.of("name", span.entry().text(), "kind", 2, "startTimeUnixNano", Times.nanos(span.entry().at()),
                "endTimeUnixNano", Times.nanos(span.end()), "attributes", attributes, "status", status(span)));
        return json;
    }

    private static Map<String, Object> status(Span span) {
        return span.hasFailed() ? Fields.of("code", 2, "message", span.error()) : Fields.of("code", 1);
    }

    private static Map<String, Object> attribute(String name, String value) {
        return Fields.of("key", name, "value", Fields.of("stringValue", value));
    }
}
