package dev.lastseen.app.bundle;

/// An entry of a bundle.
///
/// @param bytes  uncompressed
/// @param sha256 of them, lower-case hex
record Packed(String name, long bytes, String sha256) {}
