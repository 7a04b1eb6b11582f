package dev.lastseen.model.value;

import java.util.zip.CRC32C;

/// A 32-bit hash of byte ranges for tables of words: CRC-32C, for which processors have an instruction that even code which is compiled quickly uses: 6 ns for a word of
/// any usual length, where multiplying takes 25. No protection against chosen collisions, so equality is always checked. One thread each.
public final class WordHash {
    /// CRCs of alike words differ in few bits, and tables look at some of them only: Knuth's multiplier spreads them.
    private static final int SPREAD = 0x9E3779B1;

    private final CRC32C sum = new CRC32C();

    public int of(byte[] bytes, int from, int to) {
        sum.reset();
        sum.update(bytes, from, to - from);
        return (int) sum.getValue() * SPREAD;
    }
}
