package dev.lastseen.model.pack;

import java.nio.charset.StandardCharsets;

/// Reads what a [ByteWriter] wrote. Damaged bytes end in an [IndexOutOfBoundsException] or wrong numbers, so whoever stores bytes checks them first.
public final class ByteReader {
    /// Bytes behind the last one that counts: packed numbers are read a word at a time.
    static final int SLACK = 9;

    private final byte[] bytes;
    private int at;

    public ByteReader(byte[] bytes) {
        this(bytes, 0);
    }

    /// @param from where to begin
    public ByteReader(byte[] bytes, int from) {
        this.bytes = bytes;
        at = from;
    }

    public long varint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte b = bytes[at++];
            value |= (b & 0x7fL) << shift;
            if (b >= 0) return value;
        }
        throw new IndexOutOfBoundsException("a number of more than ten bytes at " + at);
    }

    /// A varint that must fit an `int` and not be negative, such as a count.
    public int count() {
        return Math.toIntExact(varint());
    }

    public long zigzag() {
        long value = varint();
        return (value >>> 1) ^ -(value & 1);
    }

    public String text() {
        int length = count();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    byte[] source() {
        return bytes;
    }

    int position() {
        return at;
    }

    void position(int position) {
        at = position;
    }
}
