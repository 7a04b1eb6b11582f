package dev.lastseen.model.store;

import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The bytes of a decoded copy ([Blocks]). Keeps the block that was read last.
final class BlockBytes implements SourceBytes {
    private final Path file;
    private final FileChannel channel;
    private final Inflater inflater = new Inflater(true);
    private final byte[] block = new byte[Blocks.SIZE];
    private final long[] starts;
    private final int[] checks;
    private final long size;
    private int current = -1;

    BlockBytes(Path file) throws IOException {
        this.file = file;
        channel = FileChannel.open(file, StandardOpenOption.READ);
        ByteBuffer tail = exactly(Math.max(0, channel.size() - Blocks.TAIL), Blocks.TAIL);
        size = tail.getLong();
        int count = tail.getInt();
        if (tail.getInt() != Blocks.MAGIC || count != (size + Blocks.SIZE - 1) / Blocks.SIZE) throw damaged();
        starts = new long[count + 1];
        checks = new int[count];
        ByteBuffer index = exactly(channel.size() - Blocks.TAIL - (long) count * Blocks.ENTRY, Math.multiplyExact(count, Blocks.ENTRY));
        for (int i = 0; i < count; i++) {
            starts[i + 1] = starts[i] + index.getInt();
            checks[i] = index.getInt();
        }
        if (starts[count] != channel.size() - Blocks.TAIL - index.limit()) throw damaged();
    }

    private ByteBuffer exactly(long from, int length) throws IOException {
        if (from < 0 || length < 0 || length > channel.size() - from) throw damaged();
        var buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) throw damaged();
        }
        return buffer.flip();
    }

    private CaseProblem damaged() {
        return new CaseProblem(Kind.DAMAGED, file + ", a decoded copy of evidence, is damaged: import that evidence into a new case.");
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(long offset, byte[] into, int at, int length) throws IOException {
        int wanted = (int) Math.min(length, Math.max(0, size - offset));
        int done = 0;
        while (done < wanted) {
            load((int) ((offset + done) / Blocks.SIZE));
            int from = (int) ((offset + done) % Blocks.SIZE);
            int n = Math.min(wanted - done, Blocks.SIZE - from);
            System.arraycopy(block, from, into, at + done, n);
            done += n;
        }
        return done;
    }

    private void load(int number) throws IOException {
        if (number == current) return;
        current = -1;
        ByteBuffer packed = exactly(starts[number], (int) (starts[number + 1] - starts[number]));
        inflater.reset();
        inflater.setInput(packed);
        int expected = (int) Math.min(Blocks.SIZE, size - (long) number * Blocks.SIZE);
        try {
            if (inflater.inflate(block, 0, expected) != expected) throw damaged();
        } catch (DataFormatException _) {
            throw damaged();
        }
        var crc = new CRC32C();
        crc.update(block, 0, expected);
        if ((int) crc.getValue() != checks[number]) throw damaged();
        current = number;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        channel.close();
    }
}
