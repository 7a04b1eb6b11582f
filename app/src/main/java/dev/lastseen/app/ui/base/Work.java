package dev.lastseen.app.ui.base;

import dev.lastseen.model.follow.Following;
import dev.lastseen.model.store.CaseStore;

/// The open case and what was found in it.
public record Work(CaseStore store, Following following) {}
