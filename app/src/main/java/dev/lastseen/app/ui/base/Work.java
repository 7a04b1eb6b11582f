package dev.lastseen.app.ui.base;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.CaseState;
import dev.lastseen.app.casework.Casework;
import dev.lastseen.model.follow.Following;

/// The open case, and its state when it was last looked at.
///
/// @param casework to change it
/// @param state    to read it
public record Work(Casework casework, CaseState state) {
    public Analysis analysis() {
        return state.analysis();
    }

    /// What was found. Safe to read from many threads.
    public Following following() {
        return analysis().following();
    }
}
