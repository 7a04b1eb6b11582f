package dev.lastseen.importers.text;

import dev.lastseen.model.Level;
import dev.lastseen.model.segment.SegmentBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A text format as data.
///
/// @param id      stable id
/// @param title   what a person calls it
/// @param layouts forms of its lines; the first that matches counts
/// @param second  forms of the line after, where a record has two
/// @param times   spellings of its times, tried in order
public record TextSpec(String id, String title, List<Layout> layouts, List<Layout> second, List<TimePattern> times) {
    public TextSpec {
        layouts = List.copyOf(layouts);
        second = List.copyOf(second);
        times = List.copyOf(times);
    }

    /// What a definition says, uncompiled.
    ///
    /// @param layouts as texts
    /// @param second  as texts
    /// @param times   patterns of times; none stands for ISO 8601
    /// @param levels  words that name levels beside the usual ones
    public record Definition(String id, String title, List<String> layouts, List<String> second, List<String> times, Map<String, Level> levels) {}

    /// Compiles a definition.
    public static TextSpec of(Definition definition) {
        LevelWords words = definition.levels.isEmpty() ? LevelWords.standard() : new LevelWords(definition.levels);
        List<String> times = definition.times.isEmpty() ? List.of("iso") : definition.times;
        return new TextSpec(definition.id, definition.title, Layout.compile(withFallback(definition.layouts), words), Layout.compile(definition.second, words),
                times.stream().map(TimePattern::new).toList());
    }

    /// Where lines begin with a time, one that begins with a time is never the continuation of another, whatever follows.
    private static List<String> withFallback(List<String> forms) {
        List<String> all = new ArrayList<>(forms);
        for (String start : List.of("{time}", "[{time}]")) {
            if (forms.stream().anyMatch(form -> form.startsWith(start))) all.add(start + " {text}");
        }
        return all;
    }

    /// A parser for one source.
    public LineParser parser(SegmentBuilder out, Instant lastModified, TimeNotes notes) {
        return new LayoutParser(this, out, lastModified, notes);
    }

    /// Looks for the layouts in the beginning of a source.
    public LayoutProbe probe() {
        return new LayoutProbe(layouts, times);
    }
}
