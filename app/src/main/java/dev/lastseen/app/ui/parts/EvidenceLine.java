package dev.lastseen.app.ui.parts;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.store.EvidenceReader;
import java.util.regex.Pattern;

/// One record as a row of a list shows it.
///
/// @param record number in the record space
/// @param time   corrected, in microseconds since 1970 UTC, or [dev.lastseen.model.segment.Segment#NO_TIME]
/// @param place  file and line
/// @param text   as written, its lines joined
public record EvidenceLine(int record, long time, String system, String place, String text) {
    private static final int MOST = 600;
    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    /// Reads a record of the analysis; reads a file.
    public static EvidenceLine of(int record, Analysis analysis, EvidenceReader evidence) {
        var space = analysis.following().space();
        var source = analysis.evidence().get(space.source(record));
        var raw = evidence.text(source, space.local(record));
        var place = analysis.citation(record);
        return new EvidenceLine(record, analysis.following().clocks().time(record), space.systems().get(space.system(record)), place.file() + ":" + place.line(),
                Visible.of(BREAK.matcher(raw.length() > MOST ? raw.substring(0, MOST) + "…" : raw).replaceAll(" ")));
    }
}
