package dev.lastseen.importers.text;

import dev.lastseen.model.value.IsoTime;

/// [IsoTime] as one of the spellings of a layout.
final class IsoReader implements TimeReader {
    private final IsoTime time = new IsoTime();

    @Override
    public boolean read(byte[] bytes, int from, int to) {
        return time.read(bytes, from, to);
    }

    @Override
    public int end() {
        return time.end();
    }

    @Override
    public long micros() {
        return time.micros();
    }

    @Override
    public boolean zoned() {
        return time.zoned();
    }

    @Override
    public String inferred() {
        return "";
    }
}
