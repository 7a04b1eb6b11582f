package dev.lastseen.importers.format;

import static dev.lastseen.importers.format.FieldRole.FAILURE;
import static dev.lastseen.importers.format.FieldRole.LEVEL;
import static dev.lastseen.importers.format.FieldRole.SYSTEM;
import static dev.lastseen.importers.format.FieldRole.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the fields of the records in a dump mean, as far as the dump's shape tells.
final class RecordKinds {
    /// Search hits of Elasticsearch and OpenSearch: the document is in `_source`.
    private static final FieldRoles HIT = FieldRoles.log(Map.of(), List.of("@timestamp"), LevelScale.COMMON).through("_source");
    /// Segments of AWS X-Ray: JSON in a string, with times in seconds (docs.aws.amazon.com/xray, "segment documents").
    private static final FieldRoles SEGMENT = new FieldRoles(
            Map.of("name", SYSTEM, "fault", FAILURE, "error", FAILURE, "throttle", FAILURE), List.of("start_time"), Set.of("Document"), LevelScale.COMMON,
            FieldRoles.Kind.ITEM);
    /// Log events of Datadog's API (docs.datadoghq.com/api, "Search logs").
    private static final FieldRoles DATADOG = FieldRoles.log(Map.of("status", LEVEL, "message", TEXT), List.of("timestamp"), LevelScale.COMMON)
            .through("attributes");
    /// Connections of GraphQL (relay.dev, "Cursor Connections").
    private static final FieldRoles EDGE = FieldRoles.ITEM.through("node");

    private RecordKinds() {}

    /// The roles of the fields of the elements at `node`.
    static FieldRoles roles(ShapeNode node) {
        if (node.name().equals("hits") || has(node, "_source")) return HIT;
        if (node.name().equals("Segments") && has(node, "Document")) return SEGMENT;
        if (node.name().equals("edges") && has(node, "node")) return EDGE;
        if (has(node, "attributes", "timestamp", "status", "service")) return DATADOG;
        return node.mostly(ShapeNode.LOG) ? FieldRoles.LOG : FieldRoles.ITEM;
    }

    /// The roles of the fields of outermost objects, which stand on lines of their own.
    static FieldRoles lineRoles(ShapeNode root) {
        if (root.mostly(ShapeNode.LOG)) return FieldRoles.LOG;
        return root.mostly(ShapeNode.TIME) ? FieldRoles.EVENT : FieldRoles.ITEM;
    }

    /// True where the elements have the field `name`, an object with these fields if any are given.
    private static boolean has(ShapeNode node, String name, String... inside) {
        return node.children().stream().anyMatch(child -> child.name().equals(name)
                && Stream.of(inside).allMatch(inner -> child.children().stream().anyMatch(grandchild -> grandchild.name().equals(inner))));
    }
}
