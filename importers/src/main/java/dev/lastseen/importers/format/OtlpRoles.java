package dev.lastseen.importers.format;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the fields of OpenTelemetry's JSON mean (opentelemetry-proto, `trace.proto`, `logs.proto`, `resource.proto`).
final class OtlpRoles {
    static final FieldRoles SPAN = new FieldRoles(
            Map.ofEntries(
                    Map.entry("attributes", FieldRole.ATTRIBUTES),
                    Map.entry("events.attributes", FieldRole.ATTRIBUTES),
                    Map.entry("links.attributes", FieldRole.ATTRIBUTES),
                    Map.entry("traceId", FieldRole.TRACE_ID),
                    Map.entry("spanId", FieldRole.TRACE_ID),
                    Map.entry("parentSpanId", FieldRole.TRACE_ID),
                    Map.entry("links.traceId", FieldRole.TRACE_ID),
                    Map.entry("links.spanId", FieldRole.TRACE_ID),
                    Map.entry("endTimeUnixNano", FieldRole.END),
                    Map.entry("status.code", FieldRole.FAILURE)),
            List.of("startTimeUnixNano"), Set.of("attributes"), LevelScale.OPEN_TELEMETRY, FieldRoles.Kind.ITEM);

    static final FieldRoles LOG = new FieldRoles(
            Map.of(
                    "attributes", FieldRole.ATTRIBUTES,
                    "body", FieldRole.BODY,
                    "traceId", FieldRole.TRACE_ID,
                    "spanId", FieldRole.TRACE_ID,
                    "severityNumber", FieldRole.LEVEL,
                    "severityText", FieldRole.LEVEL),
            List.of("timeUnixNano", "observedTimeUnixNano"), Set.of("attributes"), LevelScale.OPEN_TELEMETRY, FieldRoles.Kind.ITEM);

    static final FieldRoles CONTEXT = new FieldRoles(
            Map.of(
                    "resource.attributes", FieldRole.ATTRIBUTES,
                    "scope.attributes", FieldRole.ATTRIBUTES,
                    "resource.service.name", FieldRole.SYSTEM),
            List.of(), Set.of("attributes"), LevelScale.OPEN_TELEMETRY, FieldRoles.Kind.CONTEXT);

    private OtlpRoles() {}
}
