package dev.lastseen.app.incident.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Trace exports. Entries must carry the fields of a [Span].
public enum SpanLayout implements Layout {
    /// one OTLP document
    OTLP {
        @Override
        public String write(String system, List<Entry> entries) {
            return Json.pretty(Otlp.document("resourceSpans", system, entries)) + "\n";
        }
    },
    /// the collector's file exporter: one OTLP document of up to forty spans a line
    OTLP_LINES {
        @Override
        public String write(String system, List<Entry> entries) {
            var out = new StringBuilder();
            for (int i = 0; i < entries.size(); i += 40) {
                var some = entries.subList(i, Math.min(i + 40, entries.size()));
                out.append(Json.compact(Otlp.document("resourceSpans", system, some))).append('\n');
            }
            return out.toString();
        }
    },
    /// the document that Tempo answers with
    TEMPO {
        @Override
        public String write(String system, List<Entry> entries) {
            return Json.compact(Otlp.document("batches", system, entries)) + "\n";
        }
    },
    ZIPKIN {
        @Override
        public String write(String system, List<Entry> entries) {
            return entries.stream().map(entry -> Json.compact(zipkin(system, new Span(entry))))
                    .collect(Collectors.joining(",\n", "[", "]\n"));
        }
    },
    JAEGER {
        @Override
        public String write(String system, List<Entry> entries) {
            var traces = new LinkedHashMap<String, List<Object>>();
            for (var entry : entries) {
                var span = new Span(entry);
                traces.computeIfAbsent(span.trace(), trace -> new ArrayList<>()).add(jaeger(span));
            }
            var process = Fields.of("p1", Fields.of("serviceName", system, "tags", List.of()));
            var data = new ArrayList<Object>();
            traces.forEach((trace, spans) -> data.add(Fields.of("traceID", trace, "spans", spans, "processes", process)));
            return Json.pretty(Fields.of("data", data, "total", 0, "limit", 0)) + "\n";
        }
    };

    @Override
    public String ending() {
        return ".json";
    }

    private static Map<String, Object> zipkin(String system, Span span) {
        var json = Fields.of("traceId", span.trace(), "id", span.id());
        if (span.isChild()) json.put("parentId", span.parent());
        json.putAll(Fields.of("name", span.entry().text(), "timestamp", Times.micros(span.entry().at()),
                "duration", span.millis() * 1000, "kind", "SERVER", "localEndpoint", Fields.of("serviceName", system)));
        var tags = new LinkedHashMap<String, Object>();
        span.attributes().forEach((name, value) -> tags.put(name, String.valueOf(value)));
        if (span.hasFailed()) tags.put("error", span.error());
        json.put("tags", tags);
        return json;
    }

    private static Map<String, Object> jaeger(Span span) {
        var tags = new ArrayList<Object>();
        span.attributes().forEach((name, value) ->
                tags.add(Fields.of("key", name, "type", "string", "value", String.valueOf(value))));
        if (span.hasFailed()) {
            tags.add(Fields.of("key", "error", "type", "bool", "value", true));
            tags.add(Fields.of("key", "error.message", "type", "string", "value", span.error()));
        }
        var references = span.isChild()
                ? List.of(Fields.of("refType", "CHILD_OF", "traceID", span.trace(), "spanID", span.parent()))
                : List.of();
        return Fields.of("traceID", span.trace(), "spanID", span.id(), "operationName", span.entry().text(),
                "references", references, "startTime", Times.micros(span.entry().at()),
                "duration", span.millis() * 1000, "tags", tags, "logs", List.of(), "processID", "p1");
    }
}
