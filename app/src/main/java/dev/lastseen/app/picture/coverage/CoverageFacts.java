package dev.lastseen.app.picture.coverage;

import dev.lastseen.model.follow.Coverage.Span;
import java.util.List;

/// What a picture of coverage shows: systems along the route, then those that no message passes, by name.
public record CoverageFacts(List<Row> rows) {
    public CoverageFacts {
        rows = List.copyOf(rows);
    }

    /// The evidence of one system.
    ///
    /// @param system  number in the record space
    /// @param records number of its records
    /// @param spans   in order, without overlap; between them are gaps
    /// @param cut     why evidence ends early, as a few words; empty where all of it is complete
    public record Row(int system, String name, int records, List<Span> spans, String cut) {
        public Row {
            spans = List.copyOf(spans);
        }
    }
}
