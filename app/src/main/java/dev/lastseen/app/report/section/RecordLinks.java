package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.FileNames;
import dev.lastseen.app.report.block.Run;
import dev.lastseen.model.Source;
import dev.lastseen.model.check.Finding;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the records that people cite in what they write, as `file:line`.
final class RecordLinks {
    private static final Pattern PLACE = Pattern.compile("(.+):(\\d{1,12})");

    private final Matter matter;
    private final FileNames files;

    RecordLinks(Matter matter) {
        this.matter = matter;
        files = new FileNames(matter.analysis().sources().stream().map(Source::path).toList());
    }

    /// Empty where the case holds no such file, or nothing at that line.
    Optional<Run.Cite> find(String place) {
        var parts = PLACE.matcher(place.strip());
        if (!parts.matches()) return Optional.empty();
        var sources = matter.analysis().sources();
        for (int source = 0; source < sources.size(); source++) {
            if (!files.of(sources.get(source).path()).equals(parts.group(1))) continue;
            var at = new Finding.Place(source, Long.parseLong(parts.group(2)));
            return matter.analysis().record(at).map(matter.register()::cite);
        }
        return Optional.empty();
    }
}
