package dev.lastseen.model.explore;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Columns;
import java.util.List;
import java.util.TreeSet;

/// The fields of all sources by name: columns of the same name in several sources are one field.
final class FieldNames {
    private final RecordSpace space;
    private final List<String> names;

    FieldNames(RecordSpace space) {
        this.space = space;
        var sorted = new TreeSet<String>();
        for (int source = 0; source < space.sources().size(); source++) sorted.addAll(columns(source).names());
        names = List.copyOf(sorted);
    }

    List<String> names() {
        return names;
    }

    /// The column of a source, or -1.
    int column(int source, String field) {
        return columns(source).find(field);
    }

    private Columns columns(int source) {
        return space.segment(source).columns();
    }
}
