package dev.lastseen.importers.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Decides what is a record: the elements of the deepest array of objects that hold an identifier or a time; the objects around them are contexts.
///
/// An array counts only where at least two thirds of the objects around it have something in it (else the messages without attachments would be lost), and
/// one without times only where its elements tell themselves apart as well as the objects around it (the lines of a dated order are fields of the order).
/// Log records, spans and the like keep their inner arrays as fields.
final class RecordPaths {
    /// Arrays whose elements are records whatever they hold.
    private static final Set<String> RECORDS = Set.of("spans", "logRecords", "hits", "Records", "logEvents", "Segments");
    private static final int MANY = 5;

    private final List<ShapeNode> chosen = new ArrayList<>();

    private final ShapeNode top;

    private RecordPaths(ShapeNode top) {
        this.top = top;
    }

    /// Marks the nodes below `root` whose elements are records; `root` itself where nothing below it is one.
    static void mark(ShapeNode root) {
        var paths = new RecordPaths(root);
        paths.choose(root, root);
        if (paths.chosen.isEmpty()) paths.take(root.elements() > 1 ? root : paths.largest(root, root));
        paths.dropUndated();
    }

    /// The node of most elements in a single document, where there are many: rows are rows, though nothing in them looks like an identifier.
    private ShapeNode largest(ShapeNode node, ShapeNode known) {
        ShapeNode best = node.elements() > known.elements() && node.elements() >= MANY ? node : known;
        for (ShapeNode child : node.children()) best = largest(child, best);
        return best;
    }

    /// @param around the nearest node at or above `node` that stands for many objects
    private boolean choose(ShapeNode node, ShapeNode around) {
        if (isLog(node) || node.elements() > 0 && RECORDS.contains(node.name())) return take(node);
        ShapeNode next = node.elements() > 0 ? node : around;
        boolean below = false;
        for (ShapeNode child : node.children()) {
            if (child.elements() == 0 || isWorthGoingInto(child, next)) below |= choose(child, next);
        }
        return below || node != top && node.strength() > 0 && take(node);
    }

    /// An envelope may hold a `message` too, but no time.
    private static boolean isLog(ShapeNode node) {
        return node.mostly(ShapeNode.LOG) && node.mostly(ShapeNode.TIME);
    }

    private static boolean isWorthGoingInto(ShapeNode array, ShapeNode around) {
        if (around.elements() == 0) return true;
        if (array.filledArrays() * 3 < around.elements() * 2) return false;
        return array.mostly(ShapeNode.TIME) || array.strength() >= around.strength() || around.isPage()
                || array.elements() >= MANY * around.elements();
    }

    private boolean take(ShapeNode node) {
        node.record(true);
        chosen.add(node);
        return true;
    }

    /// Beside records with times, objects without are lists of names, not records.
    private void dropUndated() {
        if (chosen.stream().noneMatch(node -> node.mostly(ShapeNode.TIME))) return;
        chosen.stream().filter(node -> !node.mostly(ShapeNode.TIME)).forEach(node -> node.record(false));
    }
}
