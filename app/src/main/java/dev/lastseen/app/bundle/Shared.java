package dev.lastseen.app.bundle;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.CaseState;
import dev.lastseen.app.casework.Casework;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.redact.Redaction;
import dev.lastseen.model.store.EvidenceReader;

/// What the parts of one bundle are written from.
///
/// @param redaction hides what must not be told; finds nothing where the bundle stays in the house
/// @param csv       remembers the cells that all tables had to change
record Shared(Casework casework, CaseState state, Redaction redaction, Places places, SafeCsv csv) {
    Analysis analysis() {
        return state.analysis();
    }

    Following following() {
        return state.analysis().following();
    }

    EvidenceReader evidence() {
        return casework.evidence();
    }

    /// A text from the evidence, or from people, as it may be told.
    String told(String text) {
        return redaction.apply(text);
    }

    String told(String text, String place) {
        return redaction.apply(text, place);
    }
}
