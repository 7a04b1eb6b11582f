package dev.lastseen.model.store;

import dev.lastseen.model.Source;
import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.ChunkPacker;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps what is imported in memory, as long as it is needed and no longer; only decoded copies of sources that are not plain go to a folder for temporary
/// files, until the target is closed. The first million records stay as they are, later ones are packed. Safe to use from many threads.
public final class MemoryTarget implements SegmentTarget, AutoCloseable {
    private static final int UNPACKED = 64;

    private final List<CaseSource> sources = new ArrayList<>();
    private final Map<String, Long> modified = new ConcurrentHashMap<>();
    private final AtomicInteger chunks = new AtomicInteger();
    private final AtomicInteger intakes = new AtomicInteger();
    private final Path temporary;
    private final DecodedCopies copies;

    public MemoryTarget() {
        this(Path.of(System.getProperty("java.io.tmpdir"), "lastseen-" + UUID.randomUUID()));
    }

    /// @param temporary a folder for decoded copies that is made when it is needed, and deleted with [#close]
    MemoryTarget(Path temporary) {
        this.temporary = temporary;
        copies = new DecodedCopies(temporary);
    }

    /// The sources in order of import, with their records.
    public synchronized List<CaseSource> sources() {
        return List.copyOf(sources);
    }

    /// Reads raw bytes of the sources, until the target is closed.
    public EvidenceReader evidence() {
        return new EvidenceReader(copies, modified);
    }

    @Override
    public Intake begin(Path path) {
        return new MemoryIntake(intakes.incrementAndGet(), FileDates.modified(path), false);
    }

    /// As [CaseStore#replacing].
    public SegmentTarget replacing() {
        return path -> new MemoryIntake(intakes.incrementAndGet(), FileDates.modified(path), true);
    }

    private synchronized boolean add(Source source, Segment segment, long date, boolean replacing) {
        String content = source.content().decodedSha256();
        int known = sources.stream().map(one -> one.source().content().decodedSha256()).toList().indexOf(content);
        if (known >= 0 && !replacing) return false;
        modified.put(content, date);
        if (known >= 0) sources.set(known, new CaseSource(sources.get(known).id(), source, segment));
        else sources.add(new CaseSource(sources.size() + 1, source, segment));
        return true;
    }

    /// Deletes decoded copies; segments can still be read.
    @Override
    public void close() {
        try {
            copies.delete();
        } catch (IOException e) {
            throw Failures.translate(temporary, e);
        }
    }

    private final class MemoryIntake implements Intake {
        private final int number;
        private final long date;
        private final boolean replacing;
        private final ChunkPacker packer = new ChunkPacker();
        private @Nullable BlockWriter copy;

        MemoryIntake(int number, long date, boolean replacing) {
            this.number = number;
            this.date = date;
            this.replacing = replacing;
        }

        @Override
        public Supplier<Chunk> accept(int index, Chunk chunk) {
            return chunks.incrementAndGet() <= UNPACKED ? () -> chunk : new PackedChunk(packer.pack(chunk), chunk);
        }

        @Override
        public OutputStream decodedCopy() {
            BlockWriter writer = copy;
            if (writer == null) {
                writer = copies.begin(number);
                copy = writer;
            }
            return writer;
        }

        @Override
        public boolean complete(Source source, Segment segment) {
            boolean added = add(source, segment, date, replacing);
            if (!added) {
                discard();
            } else if (copy != null) {
                copies.keep(copy, source.content().decodedSha256());
            }
            copy = null;
            return added;
        }

        @Override
        public void discard() {
            if (copy != null) copy.discard();
            copy = null;
        }
    }

    /// A chunk as bytes, unpacked as long as there is memory to spare.
    private static final class PackedChunk implements Supplier<Chunk> {
        private final byte[] packed;
        private volatile SoftReference<Chunk> known;

        PackedChunk(byte[] packed, Chunk fresh) {
            this.packed = packed;
            known = new SoftReference<>(fresh);
        }

        @Override
        public Chunk get() {
            Chunk chunk = known.get();
            if (chunk != null) return chunk;
            chunk = ChunkPacker.unpack(packed);
            known = new SoftReference<>(chunk);
            return chunk;
        }
    }
}
