package dev.lastseen.app.ui.report;

import dev.lastseen.app.casework.CaseState;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.EvidenceLine;
import dev.lastseen.model.store.Annotation;
import java.util.List;
import java.util.Optional;

/// Something that the analyst pinned, noted or marked.
///
/// @param line the record that it is about; empty where that is not in the case any more as it was
record Exhibit(Annotation annotation, Optional<EvidenceLine> line) {
    /// All of a case, in the order in which they were made; belongs into the background.
    static List<Exhibit> of(Work work) {
        return work.state().annotations().stream().map(annotation -> new Exhibit(annotation, line(annotation, work.state(), work))).toList();
    }

    private static Optional<EvidenceLine> line(Annotation annotation, CaseState state, Work work) {
        return state.record(annotation.place()).map(record -> EvidenceLine.of(record, work.analysis(), work.casework().evidence()));
    }
}
