package dev.lastseen.app.casework;

import dev.lastseen.model.Source;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.Annotation;
import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.Annotation.Place;
import dev.lastseen.model.store.CaseSource;
import java.util.List;
import java.util.Optional;

/// A case at one moment. Immutable; safe to read from many threads, as long as the case is open.
///
/// @param version     higher for every later state of the same case
/// @param analysis    of all sources, as overruled; the same object as long as neither sources nor overrules change
/// @param annotations notes, marks and pins in the order in which they were made
/// @param unread      sources that could not be read again, because their files are gone or changed: nothing of them is in the analysis
/// @param problem     why the kept overrules could not be applied to these sources, as one sentence; empty where they could
public record CaseState(long version, Analysis analysis, Overrules overrules, List<Annotation> annotations, List<Source> unread, String problem) {
    public CaseState {
        annotations = List.copyOf(annotations);
        unread = List.copyOf(unread);
    }

    /// The sources with their records, by their numbers in the analysis.
    public List<CaseSource> sources() {
        return analysis.evidence();
    }

    /// Number of records of all sources.
    public int records() {
        return analysis.following().space().size();
    }

    /// The place that a record of the analysis has in the evidence, to which notes and marks point.
    public Place place(int record) {
        var space = analysis.following().space();
        var entry = sources().get(space.source(record));
        return new Place(entry.source().content().decodedSha256(), entry.segment().offset(space.local(record)));
    }

    /// The record of the analysis that stands at a place; empty where the source is not in the case, or is read otherwise now.
    public Optional<Integer> record(Place place) {
        for (int source = 0; source < sources().size(); source++) {
            var entry = sources().get(source);
            if (!entry.source().content().decodedSha256().equals(place.decodedSha256())) continue;
            int local = find(entry.segment(), place.offset());
            return local < 0 ? Optional.empty() : Optional.of(analysis.following().space().base(source) + local);
        }
        return Optional.empty();
    }

    /// The first record at a byte, or a negative number; records are in order of their bytes.
    private static int find(Segment segment, long offset) {
        int low = 0;
        int high = segment.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segment.offset(middle) < offset) low = middle + 1;
            else high = middle;
        }
        return low < segment.size() && segment.offset(low) == offset ? low : -1;
    }

    /// The annotations of one kind at a place.
    public List<Annotation> annotations(Kind kind, Place place) {
        return annotations.stream().filter(one -> one.kind() == kind && one.place().equals(place)).toList();
    }
}
