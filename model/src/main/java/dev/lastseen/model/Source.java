package dev.lastseen.model;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/// One imported file. Its bytes stay where they are and are never changed; [Content] proves what they were.
///
/// @param path    absolute path at the time of import
/// @param content size and hash of the bytes
/// @param format  id of the format that it was read with, such as `python-logging`; `none` for what is no evidence
/// @param system  the system of its records that name none themselves
/// @param clock   how its times were read
/// @param receipt what the import made of it
public record Source(Path path, Content content, String format, String system, Clock clock, Receipt receipt) {
    /// Identity of the bytes.
    ///
    /// @param sha256        of the stored bytes, lower-case hex
    /// @param decodedSha256 of the decoded bytes, lower-case hex; equal to `sha256` for a plain file. The same decoded bytes are the same source
    /// @param stored        bytes in the file
    /// @param decoded       bytes after decompression and conversion to UTF-8
    /// @param encoding      how stored bytes became decoded ones: `plain`, `gzip`, `utf-16le`, …
    public record Content(String sha256, String decodedSha256, long stored, long decoded, String encoding) {}

    /// How the source's times were read.
    ///
    /// @param zone    zone of times that state none; UTC where nothing better is known
    /// @param assumed true where record times state no zone and nobody told which it is
    public record Clock(ZoneId zone, boolean assumed) {}

    /// Base name of the file.
    public String fileName() {
        return String.valueOf(path.getFileName());
    }

    /// Why the source ends early, where it does.
    public Optional<Incomplete> incomplete() {
        return receipt.problems().incomplete();
    }
}
