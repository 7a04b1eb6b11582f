package dev.lastseen.app.casework;

import dev.lastseen.model.check.KeptFindings;
import dev.lastseen.model.store.CaseStore;
import java.util.Optional;

/// Keeps findings in the index of a case, which is rebuilt where it is lost.
public record StoredFindings(CaseStore store) implements KeptFindings {
    @Override
    public Optional<byte[]> get(String name) {
        return store.found(name);
    }

    @Override
    public void put(String name, byte[] body) {
        store.keepFound(name, body);
    }
}
