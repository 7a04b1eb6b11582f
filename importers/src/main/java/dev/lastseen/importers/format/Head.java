package dev.lastseen.importers.format;

/// The beginning of a source, decoded: at most [#SIZE] bytes.
///
/// @param bytes    not to be written
/// @param length   how many of `bytes` count
/// @param whole    true where this is all of the source
/// @param fileName base name of the file; content decides, the name only breaks ties
public record Head(byte[] bytes, int length, boolean whole, String fileName) {
    public static final int SIZE = 1 << 18;
}
