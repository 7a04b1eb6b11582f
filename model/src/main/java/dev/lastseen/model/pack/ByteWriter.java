package dev.lastseen.model.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes that grow as they are written. One thread; reusable after [#take].
public final class ByteWriter {
    private byte[] bytes = new byte[1 << 16];
    private int at;

    /// A whole number, seven bits a byte, lowest first; small ones are short, negative ones take ten bytes.
    public void varint(long value) {
        reserve(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
    }

    /// A whole number of either sign, short where it is near zero.
    public void zigzag(long value) {
        varint((value << 1) ^ (value >> 63));
    }

    public void bytes(byte[] source, int from, int to) {
        reserve(to - from);
        System.arraycopy(source, from, bytes, at, to - from);
        at += to - from;
    }

    /// A text as UTF-8 with its length before it.
    public void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        bytes(utf8, 0, utf8.length);
    }

    /// Everything written since the last call, with room behind it for reading whole words; the writer is empty afterwards.
    public byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, at + ByteReader.SLACK);
        at = 0;
        return taken;
    }

    /// The buffer, with at least `count` bytes of room from [#position] on.
    byte[] reserve(int count) {
        if (bytes.length - at < count) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, at + count));
        return bytes;
    }

    /// Number of bytes written since the last [#take].
    public int position() {
        return at;
    }

    void position(int position) {
        at = position;
    }
}
