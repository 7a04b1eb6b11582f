package dev.lastseen.model.store;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;

/// Writes a decoded copy ([Blocks]). Fails with a [CaseProblem], never with an [IOException]: what goes wrong here says nothing of the evidence being read.
final class BlockWriter extends OutputStream {
    private final Path file;
    private final DataOutputStream out;
    private final MessageDigest digest = Digests.sha256();
    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private final DataOutputStream index = new DataOutputStream(entries);
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final byte[] block = new byte[Blocks.SIZE];
    private final byte[] packed = new byte[Blocks.SIZE / 4];
    private int filled;
    private int blocks;
    private long size;
    private long written;

    BlockWriter(Path file) {
        this.file = file;
        try {
            out = new DataOutputStream(new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), digest));
        } catch (IOException e) {
            throw Failures.translate(file, e);
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int done = 0;
        while (done < length) {
            int n = Math.min(length - done, block.length - filled);
            System.arraycopy(bytes, from + done, block, filled, n);
            filled += n;
            done += n;
            if (filled == block.length) flushBlock();
        }
    }

    private void flushBlock() {
        try {
            index.writeInt(deflate());
            var crc = new CRC32C();
            crc.update(block, 0, filled);
            index.writeInt((int) crc.getValue());
        } catch (IOException e) {
            throw Failures.translate(file, e);
        }
        size += filled;
        blocks++;
        filled = 0;
    }

    private int deflate() throws IOException {
        deflater.reset();
        deflater.setInput(block, 0, filled);
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            int n = deflater.deflate(packed);
            out.write(packed, 0, n);
            length += n;
        }
        written += length;
        return length;
    }

    /// Writes what is left; the copy is whole afterwards. Answers what was written.
    CopyTable.Written finish() {
        if (filled > 0) flushBlock();
        try (out) {
            out.write(entries.toByteArray());
            out.writeLong(size);
            out.writeInt(blocks);
            out.writeInt(Blocks.MAGIC);
        } catch (IOException e) {
            throw Failures.translate(file, e);
        } finally {
            deflater.end();
        }
        return new CopyTable.Written(HexFormat.of().formatHex(digest.digest()), written + entries.size() + Blocks.TAIL);
    }

    /// Deletes what was written.
    void discard() {
        deflater.end();
        try (out) {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // a disk that is full cannot take the last bytes either; the file is gone, or removed when the case is opened
        }
    }
}
