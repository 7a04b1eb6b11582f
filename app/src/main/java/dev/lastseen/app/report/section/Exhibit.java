package dev.lastseen.app.report.section;

import dev.lastseen.model.store.Annotation;
import dev.lastseen.model.store.Annotation.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Something that was pinned for the report.
///
/// @param record empty where its record is not in the case any more as it was
record Exhibit(Annotation annotation, Optional<Integer> record) {
    /// All of a case, in the order in which they are told.
    static List<Exhibit> of(Matter matter) {
        var order = matter.story().exhibits();
        return matter.state().annotations().stream()
                .filter(annotation -> annotation.kind() == Kind.PIN)
                .sorted(Comparator.<Annotation>comparingInt(annotation -> order.rank(annotation.place())).thenComparingInt(Annotation::id))
                .map(annotation -> new Exhibit(annotation, matter.state().record(annotation.place())))
                .toList();
    }
}
