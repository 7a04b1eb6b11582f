package dev.lastseen.importers;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What the analyst overrules. The first rule that matches a file counts.
///
/// @param systems names of systems by file, whatever the records say
/// @param names   names of systems by file, for records that name none themselves, instead of names told from the paths
/// @param formats ids of formats by file
/// @param times   names of the fields that tell a record's time, by file; where a record has no such time, its own counts
/// @param zone    the zone of times that state none; empty: UTC, told as assumed
public record ImportOptions(List<Rule> systems, List<Rule> names, List<Rule> formats, List<Rule> times, Optional<ZoneId> zone) {
    /// Nothing is overruled.
    public static final ImportOptions NONE = new ImportOptions(List.of(), List.of(), Optional.empty());

    /// `value` for files that match.
    public record Rule(String value, PathMatcher files) {}

    public ImportOptions {
        systems = List.copyOf(systems);
        names = List.copyOf(names);
        formats = List.copyOf(formats);
        times = List.copyOf(times);
    }

    /// Names systems that count whatever the records say.
    public ImportOptions(List<Rule> systems, List<Rule> formats, Optional<ZoneId> zone) {
        this(systems, List.of(), formats, List.of(), zone);
    }

    /// The value of the first rule of `rules` that matches the file at `path`, by its whole path or its base name.
    public Optional<String> rule(List<Rule> rules, Path path) {
        return rules.stream()
                .filter(rule -> rule.files().matches(path) || rule.files().matches(path.getFileName()))
                .map(Rule::value)
                .findFirst();
    }
}
