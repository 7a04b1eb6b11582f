package dev.lastseen.app.casework;

import dev.lastseen.model.Source;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.CaseSource;
import dev.lastseen.model.store.EvidenceReader;
import dev.lastseen.model.store.SourceBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The raw texts of many records: each source is opened once, and closed with this. Evidence that is gone or was changed is a
/// [dev.lastseen.model.store.CaseProblem]. One thread.
public final class RawRecords implements AutoCloseable {
    private final CaseState state;
    private final EvidenceReader evidence;
    private final Map<Integer, SourceBytes> open = new HashMap<>();

    public RawRecords(CaseState state, EvidenceReader evidence) {
        this.state = state;
        this.evidence = evidence;
    }

    /// The raw text of a record without the end of its last line; invalid UTF-8 becomes U+FFFD.
    public String text(int record) {
        return text(record, Integer.MAX_VALUE);
    }

    /// The same, but not more than its first bytes.
    public String text(int record, int most) {
        var space = state.analysis().following().space();
        int source = space.source(record);
        CaseSource entry = state.sources().get(source);
        Segment segment = entry.segment();
        int local = record - space.base(source);
        byte[] bytes = new byte[Math.min(most, segment.length(local))];
        try {
            int n = bytes(source, entry.source()).read(segment.offset(local), bytes, 0, bytes.length);
            return new String(bytes, 0, Math.max(0, n), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(entry.source().path() + " cannot be read", e);
        }
    }

    private SourceBytes bytes(int number, Source source) throws IOException {
        SourceBytes known = open.get(number);
        if (known == null) {
            known = evidence.open(source);
            open.put(number, known);
        }
        return known;
    }

    @Override
    public void close() {
        for (SourceBytes bytes : open.values()) {
            try {
                bytes.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        open.clear();
    }
}
