package dev.lastseen.model.contrast;

import dev.lastseen.model.contrast.Contrasting.Strength;
import dev.lastseen.model.pack.ByteReader;
import dev.lastseen.model.pack.IntPack;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/// Reads what a [ContrastWriter] wrote.
final class ContrastReader {
    private final ByteReader in;
    private int[] rows = {};

    /// @param in behind the digest
    ContrastReader(ByteReader in) {
        this.in = in;
    }

    List<List<Contrasting>> contrasts() {
        return list(() -> list(this::contrast));
    }

    private Contrasting contrast() {
        return new Contrasting(in.text(), in.text(), in.text(), new Strength(counts(), Double.longBitsToDouble(in.varint())), selection(), list(in::text));
    }

    List<MeantEnd> questions() {
        return list(() -> new MeantEnd(in.count(), in.text(), in.text(), counts(), selection(), list(in::text)));
    }

    private <T> List<T> list(Supplier<T> one) {
        int size = in.count();
        var all = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) all.add(one.get());
        return List.copyOf(all);
    }

    private Counts counts() {
        return new Counts(in.count(), in.count(), in.count(), in.count());
    }

    private Selection selection() {
        if (in.count() == 0) rows = IntPack.readAll(in);
        int these = in.count();
        long[] with = new long[in.count()];
        for (int i = 0; i < with.length; i++) with[i] = in.varint();
        return new Selection(rows, these, BitSet.valueOf(with));
    }
}
