package dev.lastseen.app.ui.report;

import dev.lastseen.app.report.story.Story;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.EvidenceLine;
import dev.lastseen.model.store.Annotation;
import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.CaseProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Something that the analyst pinned.
///
/// @param line the record that it is about; empty where that is not in the case any more as it was, or cannot be read
record Exhibit(Annotation annotation, Optional<EvidenceLine> line) {
    /// All of a case, in the order in which they are told; belongs into the background.
    static List<Exhibit> of(Work work, Story story) {
        return work.state().annotations().stream().filter(annotation -> annotation.kind() == Kind.PIN)
                .sorted(Comparator.<Annotation>comparingInt(annotation -> story.exhibits().rank(annotation.place())).thenComparingInt(Annotation::id))
                .map(annotation -> new Exhibit(annotation, line(annotation, work))).toList();
    }

    private static Optional<EvidenceLine> line(Annotation annotation, Work work) {
        try {
            return work.state().record(annotation.place()).map(record -> EvidenceLine.of(record, work.analysis(), work.casework().evidence()));
        } catch (CaseProblem _) {
            return Optional.empty();
        }
    }
}
