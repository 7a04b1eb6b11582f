package dev.lastseen.app.bundle;

import dev.lastseen.model.store.AuditEntry;
import dev.lastseen.model.store.AuditTrail;
import java.util.List;

/// What a bundle tells of the audit trail: all of it up to what changed the case last. Exports and the layout of the window come after that again and again, and the
/// same case gives the same bundle.
final class AuditEntries {
    private AuditEntries() {}

    static List<AuditEntry> of(AuditTrail audit) {
        var all = audit.entries();
        int end = all.size();
        while (end > 0 && isAside(all.get(end - 1))) end--;
        return all.subList(0, end);
    }

    private static boolean isAside(AuditEntry entry) {
        return entry.action().equals("export") || entry.detail().startsWith("kept.");
    }
}
