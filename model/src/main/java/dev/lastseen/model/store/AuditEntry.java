package dev.lastseen.model.store;

import java.time.Instant;

/// One step of an investigation.
///
/// @param number counts up from 1 without gaps
/// @param action what was done, such as `import` or `setting`
/// @param detail to what, as one line
/// @param chain  SHA-256, in hex, over this entry and the chain of the one before it: a changed or removed entry breaks all that follow
public record AuditEntry(int number, Instant at, String action, String detail, String chain) {}
