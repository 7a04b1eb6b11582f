package dev.lastseen.model.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The bytes of a plain file, as far as they were imported.
final class FileBytes implements SourceBytes {
    private final FileChannel channel;
    private final long size;

    FileBytes(Path file, long size) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        this.size = size;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(long offset, byte[] into, int at, int length) throws IOException {
        var target = ByteBuffer.wrap(into, at, (int) Math.min(length, Math.max(0, size - offset)));
        int done = 0;
        for (int n = 0; n >= 0 && target.hasRemaining(); done += Math.max(0, n)) n = channel.read(target, offset + done);
        return done;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
