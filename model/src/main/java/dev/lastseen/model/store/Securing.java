package dev.lastseen.model.store;

import dev.lastseen.model.Source;
import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/// Packs the file of a source into the case, as it is stored: compressed in blocks, named by its hash, and only where its bytes are still those that were imported.
final class Securing {
    private static final int SLAB = 1 << 18;

    private final DecodedCopies copies;
    private final LongConsumer progress;
    private final BooleanSupplier cancelled;

    /// @param progress gets the number of bytes of the source that were read
    Securing(DecodedCopies copies, LongConsumer progress, BooleanSupplier cancelled) {
        this.copies = copies;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /// False where it was cancelled; nothing is kept then, nor after a failure.
    boolean secure(Source source) {
        var content = source.content();
        BlockWriter copy = copies.begin(content.sha256());
        boolean kept = false;
        try (InputStream in = Files.newInputStream(source.path())) {
            String hash = copy(in, content.stored(), copy);
            if (hash.isEmpty()) return false;
            if (!hash.equals(content.sha256())) {
                throw new CaseProblem(Kind.EVIDENCE, source.path() + " is not the file that was imported: its SHA-256 is another one; only what was imported can be secured.");
            }
            copies.keep(copy, content.sha256());
            kept = true;
            return true;
        } catch (IOException e) {
            throw new CaseProblem(Kind.EVIDENCE, source.path() + " cannot be read, so it cannot be secured: bring it back, or point at where it is now.", e);
        } finally {
            if (!kept) copy.discard();
        }
    }

    /// The hash of what was copied; empty where it was cancelled.
    private String copy(InputStream in, long length, BlockWriter copy) throws IOException {
        var digest = Digests.sha256();
        byte[] slab = new byte[SLAB];
        long done = 0;
        while (done < length) {
            if (cancelled.getAsBoolean()) return "";
            int n = in.read(slab, 0, (int) Math.min(slab.length, length - done));
            if (n < 0) break;
            digest.update(slab, 0, n);
            copy.write(slab, 0, n);
            done += n;
            progress.accept(done);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
