package dev.lastseen.app.bundle;

import java.time.Instant;

/// How a bundle is wanted.
///
/// @param internal true where nothing is to be redacted, because it stays in the house
/// @param evidence true where all bytes of all sources go with it; only where nothing is redacted, as redacted evidence is none
/// @param at       when it is exported, which it states
public record BundleRequest(boolean internal, boolean evidence, Instant at) {}
