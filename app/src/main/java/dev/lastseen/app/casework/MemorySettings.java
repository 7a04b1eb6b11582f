package dev.lastseen.app.casework;

import dev.lastseen.model.store.AuditTrail;
import dev.lastseen.model.store.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Settings that end with the program.
final class MemorySettings implements Settings {
    private final TreeMap<String, String> values = new TreeMap<>();
    private final AuditTrail audit;

    MemorySettings(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public synchronized void put(String name, String value) {
        values.put(name, value);
        audit.add("setting", name + " = " + value);
    }

    @Override
    public synchronized void remove(String name) {
        if (values.remove(name) != null) audit.add("setting", name + " removed");
    }

    @Override
    public synchronized Map<String, String> all() {
        return new TreeMap<>(values);
    }
}
