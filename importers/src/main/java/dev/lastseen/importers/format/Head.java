package dev.lastseen.importers.format;

import org.jspecify.annotations.Nullable;

/// The beginning of a source, decoded: at most [#SIZE] bytes. One thread.
public final class Head {
    public static final int SIZE = 1 << 18;

    private final byte[] bytes;
    private final int length;
    private final boolean whole;
    private final String fileName;
    private @Nullable HeadLines lines;
    private @Nullable JsonSniff sniff;

    /// @param bytes    not to be written
    /// @param length   how many of `bytes` count
    /// @param whole    true where this is all of the source
    /// @param fileName base name of the file; content decides, the name only breaks ties
    public Head(byte[] bytes, int length, boolean whole, String fileName) {
        this.bytes = bytes;
        this.length = length;
        this.whole = whole;
        this.fileName = fileName;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    public boolean whole() {
        return whole;
    }

    public String fileName() {
        return fileName;
    }

    /// Some of the lines, found once for all formats that ask.
    HeadLines lines() {
        HeadLines known = lines;
        if (known == null) {
            known = HeadLines.of(this);
            lines = known;
        }
        return known;
    }

    /// A quick look for JSON, taken once for all formats that ask.
    JsonSniff sniff() {
        JsonSniff known = sniff;
        if (known == null) {
            known = new JsonSniff(this);
            sniff = known;
        }
        return known;
    }

    /// The first byte that is no white space; 0 where there is none.
    byte firstByte() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) return bytes[i];
        }
        return 0;
    }
}
