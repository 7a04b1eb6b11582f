package dev.lastseen.model.store;

import dev.lastseen.model.Source;
import dev.lastseen.model.redact.RedactionKey;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentTarget;
import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A case: a folder with the sources and what the analyst decided (an H2 database), the packed records (an index that can be rebuilt from the evidence) and
/// decoded copies of compressed evidence. One process at a time; safe to use from many threads. Everything here may throw a [CaseProblem].
public final class CaseStore implements SegmentTarget, AutoCloseable {
    private final CaseFiles files;
    private final CaseDatabase database;
    private final IndexFile index;
    private final DecodedCopies copies;
    private final AuditTable audit;
    private final Settings settings;
    private final Annotations annotations;
    private final EvidenceReader evidence;
    private final Map<String, Long> modified = new ConcurrentHashMap<>();
    private final List<CaseSource> sources = new ArrayList<>();
    private final List<SourceTable.Row> unread = new ArrayList<>();
    private final AtomicInteger nextSegment = new AtomicInteger();
    private volatile boolean lost;
    private boolean closed;

    private CaseStore(CaseFiles files) {
        this.files = files;
        database = files.database();
        index = files.index();
        copies = new DecodedCopies(files.folder().evidence());
        audit = new AuditTable(database, Clock.systemUTC());
        settings = new SettingTable(database, audit);
        annotations = new AnnotationTable(database, audit, Clock.systemUTC());
        evidence = new EvidenceReader(copies, modified);
    }

    /// True where `folder` holds a case, whoever made it.
    public static boolean isCase(Path folder) {
        return CaseFolder.holdsCase(folder);
    }

    /// Makes a new case in `folder`, which must be empty or not exist.
    public static CaseStore create(Path folder) {
        return create(folder, UserKey.ofUser());
    }

    /// Opens the case in `folder`. A case that was made by another user or on another machine is refused: see [CaseProblem.Kind#FOREIGN].
    public static CaseStore open(Path folder) {
        return open(folder, UserKey.ofUser());
    }

    /// Opens the case in `folder`, or makes one where there is none.
    public static CaseStore openOrCreate(Path folder) {
        return CaseFolder.holdsCase(folder) ? open(folder) : create(folder);
    }

    static CaseStore create(Path path, UserKey key) {
        return Uninterrupted.run(() -> of(CaseFiles.create(path, key)));
    }

    static CaseStore open(Path path, UserKey key) {
        return Uninterrupted.run(() -> of(CaseFiles.open(path, key)));
    }

    private static CaseStore of(CaseFiles files) {
        var store = new CaseStore(files);
        try {
            store.load();
            return store;
        } catch (CaseProblem e) {
            try (files) {
                throw e;
            }
        }
    }

    /// Reads which sources there are; what an import left behind that did not end is removed.
    private void load() {
        Map<String, Integer> segments = index.segments();
        var known = new HashSet<Integer>();
        for (var row : database.read(SourceTable::all)) {
            Integer number = segments.get(row.source().content().decodedSha256());
            if (number != null && add(row, number)) known.add(number);
            else unread.add(row);
        }
        segments.forEach((content, number) -> {
            if (!known.contains(number)) index.withdraw(content);
        });
        index.keepOnly(known);
        if (!unread.isEmpty()) index.forgetResults(); // what is read again may get the number of what is lost
        nextSegment.set(index.nextNumber());
        sweepCopies();
    }

    /// False where what the index holds of the source is damaged.
    private boolean add(SourceTable.Row row, int number) {
        try {
            sources.add(new CaseSource(row.id(), row.source(), StoredIntake.read(index, number)));
            modified.put(row.source().content().decodedSha256(), row.modified());
            return true;
        } catch (CaseProblem e) {
            if (e.kind() == Kind.DAMAGED) return false;
            throw e;
        }
    }

    private void sweepCopies() {
        try {
            copies.sweep();
        } catch (IOException e) {
            throw Failures.translate(folder(), e);
        }
    }

    /// The sources in order of import, with their records.
    public synchronized List<CaseSource> sources() {
        return List.copyOf(sources);
    }

    /// Sources whose records are not in the index, because it is of another version or damaged: importing their files once more brings the records back.
    public synchronized List<Source> sourcesToReadAgain() {
        return unread.stream().map(SourceTable.Row::source).toList();
    }

    /// Reads raw bytes of the sources.
    public EvidenceReader evidence() {
        return evidence;
    }

    public Settings settings() {
        return settings;
    }

    public Annotations annotations() {
        return annotations;
    }

    public AuditTrail audit() {
        return audit;
    }

    /// The key under which secrets are hidden in what leaves the case; made when it is asked for first.
    public RedactionKey redactionKey() {
        return RedactionKey.of(new SecretTable(database).get("redaction", () -> RedactionKey.fresh().spelled()));
    }

    /// Packs a compressed copy of a source's file into the case, from which it is read where the file is gone; as long as it takes to read and compress it. Answers
    /// false, and keeps nothing, where it was cancelled. A file that is not what was imported is a [CaseProblem].
    ///
    /// @param progress gets the number of bytes of the file that were read
    public boolean secure(Source source, LongConsumer progress, BooleanSupplier cancelled) {
        String name = source.content().sha256();
        if (evidence.isSecured(source)) return true;
        if (!new Securing(copies, progress, cancelled).secure(source)) return false;
        database.change(connection -> {
            CopyTable.put(connection, name, copies.written(name).orElseThrow());
            audit.add(connection, "secure", source.path() + ", SHA-256 " + name);
        });
        return true;
    }

    /// Looks for a source's file in another place from now on. A file that does not begin with the bytes that were imported is a [CaseProblem].
    public synchronized void relocate(CaseSource entry, Path file) {
        var source = entry.source();
        Path place = file.toAbsolutePath().normalize();
        var moved = new Source(place, source.content(), source.format(), source.system(), source.clock(), source.receipt());
        if (!evidence.holds(source, place)) {
            throw new CaseProblem(Kind.EVIDENCE, place + " is not " + source.path() + " as it was imported: its SHA-256 is not " + source.content().sha256() + ".");
        }
        long date = FileDates.modified(place);
        database.change(connection -> {
            SourceTable.put(connection, new SourceTable.Row(entry.id(), moved, date));
            audit.add(connection, "relocate", "source " + entry.id() + ": " + source.path() + " is " + place + " now, SHA-256 " + source.content().sha256());
        });
        modified.put(source.content().decodedSha256(), date);
        sources.replaceAll(known -> known.id() == entry.id() ? new CaseSource(entry.id(), moved, known.segment()) : known);
    }

    /// Where the case is.
    public Path folder() {
        return files.folder().path();
    }

    /// Keeps a computed result that tells itself what it was computed from, whatever becomes of the case; written with whatever is made durable next.
    public void keepFound(String name, byte[] body) {
        index.putResult(name, body);
    }

    /// What [#keepFound] kept under this name; empty where it is damaged, which [#lostFound] remembers.
    public Optional<byte[]> found(String name) {
        try {
            return Optional.ofNullable(index.result(name));
        } catch (CaseProblem e) {
            if (e.kind() != Kind.DAMAGED) throw e;
            lost = true;
            return Optional.empty();
        }
    }

    /// True where something that was kept could not be read since the case was opened, and had to be computed again: bytes of the index were changed.
    public boolean lostFound() {
        return lost;
    }

    /// Tells apart readings of the same bytes: for each source the number of its segment, which no other reading gets as long as there is the index.
    public String segments() {
        return new TreeMap<>(index.segments()).toString();
    }

    @Override
    public Intake begin(Path path) {
        return begin(path, this::isKnown);
    }

    /// Takes sources anew that were read otherwise, say in another zone: what comes stands in the place of the source with the same decoded bytes and keeps its
    /// id. Segments that were given away can still be read as long as the case is open.
    public SegmentTarget replacing() {
        return path -> begin(path, _ -> false);
    }

    private Intake begin(Path path, Predicate<String> refused) {
        long date = FileDates.modified(path);
        return new StoredIntake(nextSegment.getAndIncrement(), index, copies, (source, segment, number, keepCopy) -> {
            synchronized (this) {
                if (refused.test(source.content().decodedSha256())) return false;
                complete(new Arrival(source, segment, number, date), keepCopy);
                return true;
            }
        });
    }

    private boolean isKnown(String content) {
        return sources.stream().anyMatch(known -> known.source().content().decodedSha256().equals(content));
    }

    /// A segment that came whole.
    ///
    /// @param number   of the segment in the index
    /// @param modified when the file was last changed, in milliseconds since 1970 UTC
    private record Arrival(Source source, Segment segment, int number, long modified) {
        String content() {
            return source.content().decodedSha256();
        }
    }

    private void complete(Arrival arrival, Runnable keepCopy) {
        keepCopy.run();
        int id = idOf(arrival.content());
        publish(arrival, id);
        unread.removeIf(row -> row.id() == id);
        modified.put(arrival.content(), arrival.modified());
        sources.removeIf(known -> known.id() == id);
        sources.add(new CaseSource(id, arrival.source(), arrival.segment()));
        sources.sort(Comparator.comparingInt(CaseSource::id));
    }

    /// The number that a source has already, else a new one.
    private int idOf(String content) {
        var read = sources.stream().filter(known -> known.source().content().decodedSha256().equals(content)).map(CaseSource::id);
        var waiting = unread.stream().filter(row -> row.source().content().decodedSha256().equals(content)).map(SourceTable.Row::id);
        return Stream.concat(read, waiting).findFirst().orElseGet(this::nextId);
    }

    /// First the records, then the source that makes them visible.
    private void publish(Arrival arrival, int id) {
        index.publish(arrival.content(), arrival.number());
        try {
            index.commit();
            database.change(connection -> {
                SourceTable.put(connection, new SourceTable.Row(id, arrival.source(), arrival.modified()));
                var copy = copies.written(arrival.content());
                if (copy.isPresent()) CopyTable.put(connection, arrival.content(), copy.get());
                audit.add(connection, "import", "source " + id + ": " + arrival.source().path() + ", SHA-256 " + arrival.source().content().sha256());
            });
        } catch (CaseProblem e) {
            index.withdraw(arrival.content());
            throw e;
        }
    }

    private int nextId() {
        int highest = Math.max(sources.stream().mapToInt(CaseSource::id).max().orElse(0), unread.stream().mapToInt(SourceTable.Row::id).max().orElse(0));
        return highest + 1;
    }

    /// Ends the work with the case; segments that it gave away can no longer be read.
    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        Uninterrupted.run(() -> {
            files.close();
            return true;
        });
    }
}
