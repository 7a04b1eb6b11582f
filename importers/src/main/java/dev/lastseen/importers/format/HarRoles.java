package dev.lastseen.importers.format;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the fields of an entry mean (HTTP Archive 1.2, w3c.github.io/web-performance, "HAR").
final class HarRoles {
    static final FieldRoles ENTRY = new FieldRoles(
            Map.of(
                    "request.headers", FieldRole.ATTRIBUTES,
                    "request.queryString", FieldRole.ATTRIBUTES,
                    "request.cookies", FieldRole.IGNORED,
                    "response.headers", FieldRole.ATTRIBUTES,
                    "response.cookies", FieldRole.IGNORED,
                    "cache", FieldRole.IGNORED,
                    "timings", FieldRole.IGNORED,
                    "_initiator", FieldRole.IGNORED),
            List.of("startedDateTime"), Set.of(), LevelScale.COMMON, FieldRoles.Kind.ITEM);

    /// What the items in a response's body inherit from the exchange.
    static final Set<String> INHERITED = Set.of("startedDateTime", "request.method", "request.url", "response.status");

    private HarRoles() {}
}
