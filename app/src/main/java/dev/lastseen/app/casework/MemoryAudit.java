package dev.lastseen.app.casework;

import dev.lastseen.model.store.AuditEntry;
import dev.lastseen.model.store.AuditTrail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What was done in a case that ends with the program; nobody else can change it, so its entries need no chain.
final class MemoryAudit implements AuditTrail {
    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public synchronized void add(String action, String detail) {
        entries.add(new AuditEntry(entries.size() + 1, Instant.now(), action, detail, ""));
    }

    @Override
    public synchronized List<AuditEntry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public OptionalInt firstBroken() {
        return OptionalInt.empty();
    }
}
