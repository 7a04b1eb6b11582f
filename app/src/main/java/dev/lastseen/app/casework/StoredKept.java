package dev.lastseen.app.casework;

import dev.lastseen.model.kept.Kept;
import dev.lastseen.model.store.CaseStore;
import java.util.Optional;

/// Keeps what was computed in the index of a case, which is rebuilt where it is lost.
public record StoredKept(CaseStore store) implements Kept {
    @Override
    public String records() {
        return store.segments();
    }

    @Override
    public Optional<byte[]> get(String name) {
        return store.found(name);
    }

    @Override
    public void put(String name, byte[] body) {
        store.keepFound(name, body);
    }
}
