package dev.lastseen.importers.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How to read the values at one path of a JSON source: as records, as contexts, or as fields of a context.
final class JsonPlan {
    private final ShapeNode shape;
    private final boolean outermost;
    private final Map<String, JsonPlan> children = new HashMap<>();
    private final JsonField fields;

    private JsonPlan(ShapeNode shape, boolean outermost, JsonField fields) {
        this.shape = shape;
        this.outermost = outermost;
        this.fields = fields;
    }

    /// The plan for a source of this shape, whose records are marked ([RecordPaths]).
    ///
    /// @param lines true where the outermost objects stand on lines of their own, as log records do
    static JsonPlan of(ShapeNode root, boolean lines) {
        List<ShapeNode> records = new ArrayList<>();
        collect(root, records);
        ShapeNode main = records.stream().max((a, b) -> Integer.compare(a.elements(), b.elements())).orElse(root);
        if (lines && root.isRecord()) return new JsonPlan(root, true, JsonField.root("", RecordKinds.lineRoles(root)));
        return build(root, true, main, JsonField.root("", FieldRoles.CONTEXT));
    }

    /// The plan for a source whose outermost objects are records, also those inside an outermost array.
    static JsonPlan records(FieldRoles roles) {
        ShapeNode shape = new ShapeNode("");
        shape.record(true);
        return new JsonPlan(shape, true, JsonField.root("", roles));
    }

    private static void collect(ShapeNode node, List<ShapeNode> records) {
        if (node.isRecord()) records.add(node);
        node.children().forEach(child -> collect(child, records));
    }

    private static JsonPlan build(ShapeNode node, boolean outermost, ShapeNode main, JsonField around) {
        if (node.isRecord()) return new JsonPlan(node, outermost, recordFields(node, main));
        boolean named = node.elements() > 0 && !outermost;
        JsonField fields = named ? JsonField.root(node.name(), FieldRoles.CONTEXT) : outermost ? around : around.child(node.name());
        JsonPlan plan = new JsonPlan(node, outermost, fields);
        for (ShapeNode child : node.children()) {
            if (leadsToRecords(child)) plan.children.put(child.name(), build(child, false, main, fields));
        }
        return plan;
    }

    private static boolean leadsToRecords(ShapeNode node) {
        return node.isRecord() || node.children().stream().anyMatch(JsonPlan::leadsToRecords);
    }

    /// Fields are named by their own path; where a source has records of several kinds, those of the lesser ones by the array's name too.
    private static JsonField recordFields(ShapeNode node, ShapeNode main) {
        return JsonField.root(node == main || isAlike(node, main) ? "" : node.name(), RecordKinds.roles(node));
    }

    private static boolean isAlike(ShapeNode a, ShapeNode b) {
        Set<String> first = a.children().stream().map(ShapeNode::name).collect(Collectors.toSet());
        long both = b.children().stream().filter(child -> first.contains(child.name())).count();
        return both * 2 >= Math.max(first.size(), b.children().size());
    }

    boolean isRecord() {
        return shape.isRecord();
    }

    /// True where the objects here are contexts of their own; false where they only group fields of the context around them.
    boolean isContext() {
        return outermost || shape.elements() > 0;
    }

    /// The fields of the objects here.
    JsonField fields() {
        return fields;
    }

    /// The plan for the field `name` of the objects here, where records lie in it.
    @Nullable JsonPlan child(String name) {
        return children.get(name);
    }

    /// The plan for the records of the commonest kind.
    JsonPlan main() {
        if (isRecord() || children.isEmpty()) return this;
        JsonPlan best = this;
        for (JsonPlan child : children.values()) {
            JsonPlan main = child.main();
            if (best == this || main.shape.elements() > best.shape.elements()) best = main;
        }
        return best;
    }
}
