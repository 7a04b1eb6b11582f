package dev.lastseen.model.store;

import dev.lastseen.model.Source;
import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads raw bytes of the evidence: of a plain source from its own file, wherever it is, of any other from its decoded copy. Bytes are only handed out while
/// the file is as it was imported: its size and date tell, and where they differ its SHA-256, once. Where it is not, a copy that was secured stands in for it.
/// Safe to use from many threads.
public final class EvidenceReader {
    private final DecodedCopies copies;
    private final Map<String, Long> modified;
    private final Map<String, Verified> verified = new ConcurrentHashMap<>();

    /// That a file of this size and date holds the imported bytes.
    private record Verified(long size, long modified) {}

    /// @param modified when the files were last changed at the time of import, in milliseconds since 1970 UTC, by the decoded hash of the source
    EvidenceReader(DecodedCopies copies, Map<String, Long> modified) {
        this.copies = copies;
        this.modified = modified;
    }

    /// Up to `length` decoded bytes from `offset` on; fewer only at the end of the source.
    public byte[] read(Source source, long offset, int length) {
        byte[] bytes = new byte[length];
        try (var evidence = open(source)) {
            int n = evidence.read(offset, bytes, 0, length);
            return n == length ? bytes : Arrays.copyOf(bytes, n);
        } catch (IOException e) {
            throw Failures.translate(source.path(), e);
        }
    }

    /// The raw bytes of a record, continuation lines included.
    public byte[] record(CaseSource entry, int record) {
        return read(entry.source(), entry.segment().offset(record), entry.segment().length(record));
    }

    /// The raw text of a record without the end of its last line; invalid UTF-8 becomes U+FFFD.
    public String text(CaseSource entry, int record) {
        return new String(record(entry, record), StandardCharsets.UTF_8).stripTrailing();
    }

    /// What size and date of the file tell, without reading it.
    public EvidenceState state(Source source) {
        try {
            long size = Files.size(source.path());
            long stored = source.content().stored();
            if (size < stored) return EvidenceState.CHANGED;
            if (size > stored) return EvidenceState.GROWN;
            return FileDates.modified(source.path()) == modified.getOrDefault(source.content().decodedSha256(), 0L) ? EvidenceState.UNCHANGED : EvidenceState.TOUCHED;
        } catch (IOException _) {
            return EvidenceState.MISSING;
        }
    }

    /// What the bytes of the file tell; reads all of them. Never [EvidenceState#TOUCHED].
    public EvidenceState verify(Source source) {
        try {
            var now = new Verified(Files.size(source.path()), FileDates.modified(source.path()));
            String hash = Digests.sha256(source.path(), source.content().stored());
            if (!hash.equals(source.content().sha256())) return EvidenceState.CHANGED;
            verified.put(source.content().sha256(), now);
            return now.size > source.content().stored() ? EvidenceState.GROWN : EvidenceState.UNCHANGED;
        } catch (IOException _) {
            return EvidenceState.MISSING;
        }
    }

    /// The decoded bytes of a source.
    ///
    /// @throws IOException where the file cannot be opened; that it is not what was imported is a [CaseProblem]
    public SourceBytes open(Source source) throws IOException {
        if (!source.content().encoding().equals("plain")) {
            Path copy = copies.of(source.content().decodedSha256());
            if (Files.exists(copy)) return new BlockBytes(copy);
            throw new CaseProblem(Kind.EVIDENCE, "The decoded copy of " + source.path() + " is gone: import that file into a new case.");
        }
        if (isSecured(source) && !isThere(source)) return new BlockBytes(copies.of(source.content().sha256()));
        check(source);
        return new FileBytes(source.path(), source.content().stored());
    }

    /// True where `file` begins with the bytes that were imported as `source`; reads them.
    public boolean holds(Source source, Path file) {
        try {
            return Files.size(file) >= source.content().stored() && Digests.sha256(file, source.content().stored()).equals(source.content().sha256());
        } catch (IOException _) {
            return false;
        }
    }

    /// True where the case holds a copy of the source's file.
    public boolean isSecured(Source source) {
        return Files.exists(copies.of(source.content().sha256()));
    }

    private boolean isThere(Source source) throws IOException {
        try {
            check(source);
            return true;
        } catch (CaseProblem _) {
            return false;
        }
    }

    /// The bytes of a source's file as it is stored, from the copy that was secured where there is one.
    ///
    /// @throws IOException where the file cannot be opened; that it is not what was imported is a [CaseProblem]
    public SourceBytes openFile(Source source) throws IOException {
        if (isSecured(source)) return new BlockBytes(copies.of(source.content().sha256()));
        check(source);
        return new FileBytes(source.path(), source.content().stored());
    }

    private void check(Source source) throws IOException {
        EvidenceState state = state(source);
        if (state == EvidenceState.UNCHANGED || state != EvidenceState.MISSING && isVerified(source)) return;
        if (state == EvidenceState.TOUCHED || state == EvidenceState.GROWN) state = verify(source);
        switch (state) {
            case MISSING -> throw new CaseProblem(Kind.EVIDENCE, source.path() + " is not there any more or cannot be read: bring it back to show its records.");
            case CHANGED -> throw new CaseProblem(Kind.EVIDENCE, source.path() + " is not the file that was imported: its SHA-256 is another one; bring the original back to show its records.");
            default -> {}
        }
    }

    private boolean isVerified(Source source) throws IOException {
        return new Verified(Files.size(source.path()), FileDates.modified(source.path())).equals(verified.get(source.content().sha256()));
    }
}
