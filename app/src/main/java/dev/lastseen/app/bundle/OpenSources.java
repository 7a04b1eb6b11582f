package dev.lastseen.app.bundle;

import dev.lastseen.model.Source;
import dev.lastseen.model.store.CaseProblem;
import dev.lastseen.model.store.EvidenceReader;
import dev.lastseen.model.store.SourceBytes;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Decoded bytes of many places; each source is opened once. What is gone answers nothing. One thread.
final class OpenSources implements AutoCloseable {
    private final EvidenceReader evidence;
    private final Map<String, @Nullable SourceBytes> open = new HashMap<>();

    OpenSources(EvidenceReader evidence) {
        this.evidence = evidence;
    }

    /// The bytes, fewer at the end of the source; null where the evidence is gone or is not what was imported.
    byte @Nullable [] read(Source source, long offset, int length) throws IOException {
        var bytes = bytes(source);
        if (bytes == null) return null;
        byte[] read = new byte[length];
        return Arrays.copyOf(read, Math.max(0, bytes.read(offset, read, 0, length)));
    }

    private @Nullable SourceBytes bytes(Source source) throws IOException {
        String name = source.content().decodedSha256();
        if (open.containsKey(name)) return open.get(name);
        SourceBytes bytes = opened(source);
        open.put(name, bytes);
        return bytes;
    }

    private @Nullable SourceBytes opened(Source source) throws IOException {
        try {
            return evidence.open(source);
        } catch (CaseProblem e) {
            if (e.kind() == CaseProblem.Kind.EVIDENCE) return null;
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        for (var bytes : open.values()) {
            if (bytes != null) bytes.close();
        }
        open.clear();
    }
}
