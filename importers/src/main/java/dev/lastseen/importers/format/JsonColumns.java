package dev.lastseen.importers.format;

import dev.lastseen.model.segment.SegmentBuilder;
import java.util.HashSet;
import java.util.Set;

/// Names the columns of a JSON source. A name belongs either to records or to their contexts; where both want one, the later gets a prefix.
final class JsonColumns {
    private final SegmentBuilder out;
    private final Set<String> own = new HashSet<>();
    private final Set<String> inherited = new HashSet<>();

    JsonColumns(SegmentBuilder out) {
        this.out = out;
    }

    /// The number of a field of records.
    int own(JsonField field) {
        int known = field.column();
        if (known >= 0) return known;
        String name = inherited.contains(field.path()) ? "item." + field.path() : field.path();
        own.add(name);
        field.column(out.column(name));
        return field.column();
    }

    /// The number of a field of a context.
    int inherited(JsonField field) {
        int known = field.column();
        if (known >= 0) return known;
        String name = own.contains(field.path()) ? "page." + field.path() : field.path();
        inherited.add(name);
        field.column(out.contextColumn(name));
        return field.column();
    }
}
