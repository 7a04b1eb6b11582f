package dev.lastseen.importers;

import dev.lastseen.model.Level;
import java.nio.file.Path;
import java.util.List;

/// The beginning of a file as an import would read it.
///
/// @param format what it was read with
/// @param fits   formats that fit its beginning, best first
/// @param times  fields that are times, in the order in which they come: each could tell the time of its record
/// @param lines  in order; all that was looked at
/// @param whole  true where this is all of the file
public record Preview(Path path, Named format, List<Named> fits, List<String> times, List<Line> lines, boolean whole) {
    public Preview {
        fits = List.copyOf(fits);
        times = List.copyOf(times);
        lines = List.copyOf(lines);
    }

    /// A format by its id and what a person calls it.
    public record Named(String id, String title) {}

    /// One line of the decoded file.
    ///
    /// @param number 1-based
    /// @param part   what becomes of it
    /// @param micros time of the record that begins here, since 1970 UTC; [dev.lastseen.model.segment.Segment#NO_TIME] where there is none
    /// @param reason why it is rejected; else empty
    public record Line(long number, String text, Part part, long micros, Level level, String reason) {}

    /// What becomes of a line.
    public enum Part {
        /// A record begins here.
        RECORD,
        /// It belongs to a record that began before.
        CONTINUED,
        /// Blank lines, brackets, what encloses records.
        IGNORED,
        /// It could not be read.
        REJECTED
    }

    /// Number of records in it.
    public long records() {
        return lines.stream().filter(line -> line.part() == Part.RECORD).count();
    }
}
