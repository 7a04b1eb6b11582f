package dev.lastseen.app.bundle;

/// Names and limits of the form of a bundle.
final class Container {
    static final String FORM = "lastseen bundle 1";
    static final String COMMENT = "lastseen bundle; SHA-256 of all bytes before this hash: ";
    static final int HASH_LETTERS = 64;
    static final String MANIFEST = "manifest.json";
    static final String CASE = "case.json";
    static final String EVIDENCE = "evidence/";
    static final String EXCERPT = "excerpt/";

    /// More entries than any case has sources.
    static final int MOST_ENTRIES = 100_000;
    static final long LONGEST_MANIFEST = 64L << 20;
    /// Of all entries together, unpacked; a case of that size is to be shared as files.
    static final long MOST_BYTES = 64L << 30;

    private Container() {}
}
