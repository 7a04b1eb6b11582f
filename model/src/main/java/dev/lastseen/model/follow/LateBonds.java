package dev.lastseen.model.follow;

import dev.lastseen.model.pack.ByteReader;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Bonds that are read when they are asked for first. Safe to use from many threads.
final class LateBonds implements Supplier<Bonds> {
    private final RecordSpace space;
    private @Nullable ByteReader body;
    private @Nullable Bonds bonds;

    LateBonds(ByteReader body, RecordSpace space) {
        this.body = body;
        this.space = space;
    }

    @Override
    public synchronized Bonds get() {
        Bonds known = bonds;
        if (known == null) {
            known = new BondReader(Objects.requireNonNull(body), space).bonds();
            bonds = known;
            body = null;
        }
        return known;
    }
}
