package dev.lastseen.importers.format;

import dev.lastseen.model.value.IsoTime;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Lines as Kubernetes' container runtimes keep them: `2025-10-06T00:17:09.669794202Z stdout F order 71-a accepted`; `P` for a part of a line
/// (github.com/kubernetes/design-proposals-archive, "CRI: Dockerless log management").
final class CriWrapping extends PlainWrapping {
    private static final byte[] OUT = " stdout ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ERR = " stderr ".getBytes(StandardCharsets.US_ASCII);

    private final IsoTime time = new IsoTime();
    private boolean part;
    private boolean error;

    @Override
    int inside(byte[] line, int start, int end) {
        if (!time.read(line, start, end)) return NONE;
        int tag = time.end() + OUT.length;
        if (tag >= end || !Arrays.equals(line, time.end(), tag, OUT, 0, OUT.length) && !Arrays.equals(line, time.end(), tag, ERR, 0, ERR.length)) return NONE;
        if (line[tag] != 'F' && line[tag] != 'P') return NONE;
        part = line[tag] == 'P';
        error = line[time.end() + 4] == 'e';
        return Math.min(end, blank(line, tag, end) + 1);
    }

    @Override
    public long micros() {
        return time.micros();
    }

    @Override
    public boolean partial() {
        return part;
    }

    @Override
    public boolean error() {
        return error;
    }
}
