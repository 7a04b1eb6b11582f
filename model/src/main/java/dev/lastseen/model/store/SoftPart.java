package dev.lastseen.model.store;

import java.lang.ref.SoftReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is kept as long as there is memory to spare, and else read again from the index.
final class SoftPart<T> implements Supplier<T> {
    private final IndexFile index;
    private final PartKey key;
    private final Function<byte[], T> unpack;
    private volatile SoftReference<T> known;

    SoftPart(IndexFile index, PartKey key, Function<byte[], T> unpack, @Nullable T fresh) {
        this.index = index;
        this.key = key;
        this.unpack = unpack;
        known = new SoftReference<>(fresh);
    }

    @Override
    public T get() {
        T value = known.get();
        return value != null ? value : read();
    }

    private synchronized T read() {
        T already = known.get();
        if (already != null) return already;
        T value = unpack.apply(index.part(key));
        known = new SoftReference<>(value);
        return value;
    }
}
