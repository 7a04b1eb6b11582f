package dev.lastseen.model.lineage;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.lineage.Tallies.Tally;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Finds the records that bear a value. A value that sorts records rather than names something, because too large a part of a column's records bear it, does not
/// count there. What is looked up for that is made
/// from a source when it is asked first, in about 0.2 s a million records, and made again where it had to go because memory was short.
/// Safe to use from many threads.
final class Bearers {
    /// Values that more records bear lead nowhere.
    static final int MOST = 200;
    private static final int LONGEST_NUMBER = 10;

    private final RecordSpace space;
    private final AtomicReferenceArray<SoftReference<Postings>> postings;

    /// @param field the field in which the record bears it
    record Bearer(int record, String field) {}

    Bearers(RecordSpace space) {
        this.space = space;
        postings = new AtomicReferenceArray<>(space.sources().size());
        for (int source = 0; source < postings.length(); source++) postings.set(source, new SoftReference<>(null));
    }

    /// Makes everything that is looked up.
    void prepare() {
        for (int source = 0; source < space.sources().size(); source++) {
            code(space.segment(source), "any"); // a dictionary learns with the first word how to find words
            postings(source);
        }
    }

    /// What is looked up in one source.
    private Postings postings(int source) {
        Postings known = postings.get(source).get();
        return known == null ? make(source) : known;
    }

    private synchronized Postings make(int source) {
        Postings known = postings.get(source).get();
        if (known != null) return known;
        Postings made = new PostingsBuilder(space.segment(source)).build();
        postings.set(source, new SoftReference<>(made));
        return made;
    }

    /// The records that bear a value; none where more than [#MOST] do.
    List<Bearer> of(String value) {
        var bearers = new ArrayList<Bearer>();
        for (int source = 0; source < space.sources().size(); source++) {
            if (!find(source, value, bearers)) return List.of();
        }
        return bearers;
    }

    /// False where too many records bear it.
    private boolean find(int source, String value, List<Bearer> into) {
        Segment segment = space.segment(source);
        int code = code(segment, value);
        for (Tally tally : code == -1 ? List.<Tally>of() : postings(source).tallies(code)) {
            for (int record : tally.records()) into.add(new Bearer(space.base(source) + record, segment.columns().name(tally.column())));
            if (tally.records().length == 0) return false;
        }
        return into.size() <= MOST;
    }

    private static int code(Segment segment, String value) {
        if (isNumber(value)) {
            long number = Long.parseLong(value);
            if (number <= ValueCode.MOST_INTEGER) return ValueCode.ofInteger((int) number);
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return segment.dictionary().lookup(bytes, 0, bytes.length);
    }

    private static boolean isNumber(String value) {
        return value.length() <= LONGEST_NUMBER && value.charAt(0) != '0' && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
