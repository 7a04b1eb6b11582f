package dev.lastseen.app.casework;

import dev.lastseen.model.Source;
import dev.lastseen.model.store.CaseSource;
import dev.lastseen.model.store.EvidenceReader;
import dev.lastseen.model.store.EvidenceState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the files of sources that are not where they were, by their bytes.
public final class Relocation {
    private final EvidenceReader evidence;
    private final List<Path> candidates = new ArrayList<>();

    /// @param places files, and folders to search with all that is in them
    public Relocation(EvidenceReader evidence, List<Path> places) throws IOException {
        this.evidence = evidence;
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place.toAbsolutePath().normalize())) {
                candidates.addAll(files.filter(Files::isRegularFile).sorted().toList());
            }
        }
    }

    /// A source and where its file is now.
    public record Found(CaseSource entry, Path file) {}

    /// Those sources whose files are gone or changed.
    public List<CaseSource> lost(List<CaseSource> sources) {
        return sources.stream().filter(entry -> !isThere(entry.source())).toList();
    }

    private boolean isThere(Source source) {
        if (evidence.state(source) == EvidenceState.UNCHANGED) return true;
        var state = evidence.verify(source);
        return state == EvidenceState.UNCHANGED || state == EvidenceState.GROWN;
    }

    /// Of these sources those whose bytes are among the candidates.
    public List<Found> find(List<CaseSource> lost) {
        var found = new ArrayList<Found>();
        for (var entry : lost) file(entry.source()).ifPresent(file -> found.add(new Found(entry, file)));
        return found;
    }

    private Optional<Path> file(Source source) {
        return candidates.stream().filter(file -> mayBe(source, file)).filter(file -> evidence.holds(source, file)).findFirst();
    }

    /// The bytes of most files need not be read.
    private static boolean mayBe(Source source, Path file) {
        try {
            long size = Files.size(file);
            return size == source.content().stored() || size > source.content().stored() && file.endsWith(source.fileName());
        } catch (IOException _) {
            // a file that cannot be read cannot take the place of another; the evidence stays missing, and is told as such
            return false;
        }
    }
}
