package dev.lastseen.app.casework;

import dev.lastseen.model.kept.Kept;
import dev.lastseen.model.store.CaseStore;
import java.util.Optional;

/// Keeps what was computed in the index of a case, which is rebuilt where it is lost.
public record StoredKept(CaseStore store) implements Kept {
    /// What must be known where something that was kept is damaged; empty where nothing is, as far as it was asked for.
    public Optional<String> notice() {
        return store.lostFound() ? Optional.of("What was kept of the analysis is damaged, so it was computed anew: bytes of " + store.folder().resolve("index.mv") + " were changed. lastseen verify tells what else was.")
                : Optional.empty();
    }

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
