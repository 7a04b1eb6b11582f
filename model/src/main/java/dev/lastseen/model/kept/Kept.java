package dev.lastseen.model.kept;

import java.util.Optional;

/// Keeps what was computed before, by names: in a case, or only in memory. What is lost is computed again, so whoever keeps something puts before it what it was
/// computed from, and takes it back only where that is the same. Safe to use from many threads.
public interface Kept {
    /// Keeps nothing.
    Kept NOWHERE = new Kept() {
        @Override
        public String records() {
            return "";
        }

        @Override
        public Optional<byte[]> get(String name) {
            return Optional.empty();
        }

        @Override
        public void put(String name, byte[] body) {}
    };

    /// Tells apart the records that different readings of the same bytes gave: as long as it is equal, the segments are the same. Empty where nothing tells that;
    /// then nothing is kept that names records by their numbers.
    String records();

    /// Empty also where what was kept is damaged.
    Optional<byte[]> get(String name);

    /// Takes the place of what was kept under the name.
    void put(String name, byte[] body);
}
