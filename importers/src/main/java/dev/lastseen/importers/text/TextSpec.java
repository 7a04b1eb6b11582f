package dev.lastseen.importers.text;

import dev.lastseen.model.Level;
import dev.lastseen.model.segment.SegmentBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A text format as data.
///
/// @param id      stable id
/// @param title   what a person calls it
/// @param layouts forms of its lines; the first that matches counts
/// @param times   spellings of its times, tried in order
public record TextSpec(String id, String title, List<Layout> layouts, List<TimePattern> times) {
    public TextSpec {
        layouts = List.copyOf(layouts);
        times = List.copyOf(times);
    }

    /// @param forms  layouts as texts
    /// @param times  patterns of times; none stands for ISO 8601
    /// @param levels words that name levels beside the usual ones
    public static TextSpec of(String id, String title, List<String> forms, List<String> times, Map<String, Level> levels) {
        LevelWords words = levels.isEmpty() ? LevelWords.standard() : new LevelWords(levels);
        List<TimePattern> patterns = times.isEmpty() ? List.of(TimePattern.ISO) : times.stream().map(TimePattern::new).toList();
        return new TextSpec(id, title, forms.stream().map(form -> Layout.compile(form, words)).toList(), patterns);
    }

    /// A parser for one source.
    public LineParser parser(SegmentBuilder out, Instant lastModified, TimeNotes notes) {
        return new LayoutParser(layouts, times, out, lastModified, notes);
    }

    /// Looks for the layouts in the beginning of a source.
    public LayoutProbe probe() {
        return new LayoutProbe(layouts, times);
    }
}
