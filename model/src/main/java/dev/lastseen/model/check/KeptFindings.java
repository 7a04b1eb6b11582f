package dev.lastseen.model.check;

import java.util.Optional;

/// Keeps what was computed before, by names: in a case, or only in memory. What is lost is computed again.
public interface KeptFindings {
    /// Keeps nothing.
    KeptFindings NOWHERE = new KeptFindings() {
        @Override
        public Optional<byte[]> get(String name) {
            return Optional.empty();
        }

        @Override
        public void put(String name, byte[] body) {}
    };

    Optional<byte[]> get(String name);

    /// Takes the place of what was kept under the name.
    void put(String name, byte[] body);
}
