package dev.lastseen.model.search;

import dev.lastseen.model.store.CaseSource;
import dev.lastseen.model.store.EvidenceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Looks for a text or an expression in the raw records of sources. May be used from many threads at the same time; a search runs on the thread that asks.
/// Evidence that is gone or was changed ends a search with a [dev.lastseen.model.store.CaseProblem].
public final class Search {
    /// Most hits that are put in order; who looks for more than a million records does not read them.
    public static final int MOST = 1_000_000;

    private final List<CaseSource> sources;
    private final EvidenceReader evidence;

    public Search(List<CaseSource> sources, EvidenceReader evidence) {
        this.sources = List.copyOf(sources);
        this.evidence = evidence;
    }

    /// Shows hits as they are found: source by source, in the order of each source. A record is shown once, however often it matches.
    public void scan(Query query, HitSink sink) {
        var needle = Needle.of(query);
        for (CaseSource source : sources) {
            try (var bytes = evidence.open(source.source())) {
                if (!new SourceScan(source, bytes, needle, sink).run()) return;
            } catch (IOException e) {
                throw new UncheckedIOException(source.source().path() + " cannot be read", e);
            }
        }
    }

    /// The hits in order of time; equal times in order of sources and records, records without a time last. At most [#MOST], the first that were found.
    public List<Hit> inTimeOrder(Query query) {
        var found = new TimedHits(sources, MOST);
        scan(query, found);
        return found.ordered();
    }
}
