package dev.lastseen.model.store;

import java.util.List;
import java.util.OptionalInt;

/// What was done in a case, in order; entries are added, never changed. The case itself tells of imports, settings and annotations.
public interface AuditTrail {
    /// Adds an entry, durably.
    void add(String action, String detail);

    /// All entries in order.
    List<AuditEntry> entries();

    /// The number of the first entry that is not as it was written, where there is one.
    OptionalInt firstBroken();
}
