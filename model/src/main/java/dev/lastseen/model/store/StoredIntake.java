package dev.lastseen.model.store;

import dev.lastseen.model.Source;
import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.ChunkPacker;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentTarget;
import dev.lastseen.model.segment.TablesPacker;
import dev.lastseen.model.store.PartKey.Kind;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One import into a case: parts go to the index as they come, and count once the case takes the whole. One thread.
final class StoredIntake implements SegmentTarget.Intake {
    private final int number;
    private final IndexFile index;
    private final DecodedCopies copies;
    private final Completion completion;
    private final ChunkPacker packer = new ChunkPacker();
    private @Nullable BlockWriter copy;
    private int parts;

    /// Takes a whole segment; false where its source is there already. Otherwise calls `keepCopy` before anything is visible.
    interface Completion {
        boolean complete(Source source, Segment segment, int number, Runnable keepCopy);
    }

    StoredIntake(int number, IndexFile index, DecodedCopies copies, Completion completion) {
        this.number = number;
        this.index = index;
        this.copies = copies;
        this.completion = completion;
    }

    @Override
    public Supplier<Chunk> accept(int i, Chunk chunk) {
        var key = new PartKey(number, Kind.CHUNK, i);
        index.put(key, packer.pack(chunk));
        parts++;
        return new SoftPart<>(index, key, ChunkPacker::unpack, chunk);
    }

    @Override
    public Supplier<byte[]> acceptPage(int i, byte[] page) {
        var key = new PartKey(number, Kind.WORDS, i);
        index.put(key, page);
        parts++;
        return new SoftPart<>(index, key, Function.identity(), page);
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
        if (parts != segment.chunkCount() + segment.dictionary().pageCount()) {
            throw new IllegalStateException("A segment is only stored whole: some of its chunks or pages did not come here.");
        }
        index.put(new PartKey(number, Kind.TABLES, 0), new TablesPacker().pack(segment));
        boolean taken = completion.complete(source, segment, number, () -> keepCopy(source.content().decodedSha256()));
        if (!taken) discard();
        return taken;
    }

    private void keepCopy(String decodedSha256) {
        if (copy == null) return;
        copies.keep(copy, decodedSha256);
        copy = null;
    }

    @Override
    public void discard() {
        if (copy != null) copy.discard();
        copy = null;
        index.remove(number);
    }

    /// The published segment `number`.
    static Segment read(IndexFile index, int number) {
        return TablesPacker.unpack(index.part(new PartKey(number, Kind.TABLES, 0)),
                i -> new SoftPart<>(index, new PartKey(number, Kind.CHUNK, i), ChunkPacker::unpack, null),
                i -> new SoftPart<>(index, new PartKey(number, Kind.WORDS, i), Function.identity(), null));
    }
}
