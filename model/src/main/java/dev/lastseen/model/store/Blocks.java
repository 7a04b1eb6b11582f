package dev.lastseen.model.store;

/// The form of a decoded copy: blocks of [#SIZE] decoded bytes (the last may be shorter), each compressed by itself (RFC 1951); then for each block the
/// number of its compressed bytes and the CRC-32C of its decoded ones (4 bytes each); then the number of decoded bytes (8), of blocks (4) and [#MAGIC] (4).
/// All numbers with the highest byte first.
final class Blocks {
    static final int SIZE = 1 << 18;
    static final int ENTRY = 8;
    static final int TAIL = 16;
    static final int MAGIC = 0x4c53_4231;

    private Blocks() {}
}
