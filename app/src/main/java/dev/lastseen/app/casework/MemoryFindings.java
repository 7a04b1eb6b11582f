package dev.lastseen.app.casework;

import dev.lastseen.model.check.KeptFindings;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps findings as long as the program runs.
final class MemoryFindings implements KeptFindings {
    private final Map<String, byte[]> found = new ConcurrentHashMap<>();

    @Override
    public Optional<byte[]> get(String name) {
        return Optional.ofNullable(found.get(name)).map(byte[]::clone);
    }

    @Override
    public void put(String name, byte[] body) {
        found.put(name, body.clone());
    }
}
