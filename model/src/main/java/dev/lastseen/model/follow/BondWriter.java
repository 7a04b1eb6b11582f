package dev.lastseen.model.follow;

import dev.lastseen.model.pack.ByteWriter;
import dev.lastseen.model.pack.IntPack;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes what [BondReader] reads, in the same order.
final class BondWriter {
    private final ByteWriter out = new ByteWriter();
    private final IntPack ints = new IntPack();

    /// @param inputs digest that stands before everything
    BondWriter(String inputs) {
        out.text(inputs);
    }

    byte[] write(Bonds bonds, int messages) {
        values(bonds.values());
        Map<Integer, Integer> wholeOf = new TreeMap<>(bonds.wholeOf());
        ints.writeAll(out, wholeOf.keySet().stream().mapToInt(number -> number).toArray());
        ints.writeAll(out, wholeOf.values().stream().mapToInt(number -> number).toArray());
        BitSet linked = bonds.ids().kinds();
        out.varint(bonds.kinds().size());
        for (Kind kind : bonds.kinds()) kind(kind, linked.get(kind.id()));
        out.varint(bonds.followed() == null ? 0 : 1);
        if (bonds.followed() != null) followed(bonds.followed(), bonds.kinds(), messages);
        return out.take();
    }

    private void followed(Bonds.Followed followed, List<Kind> kinds, int messages) {
        out.varint(followed.kind().id());
        resolution(followed, kinds);
        int[] values = new int[messages];
        Arrays.setAll(values, followed.messages()::value);
        ints.writeAll(out, values);
    }

    private void values(ValueTable values) {
        int[] column = new int[values.size()];
        Arrays.setAll(column, values::source);
        ints.writeAll(out, column);
        Arrays.setAll(column, values::code);
        ints.writeAll(out, column);
    }

    private void kind(Kind kind, boolean linked) {
        out.varint(kind.id());
        out.text(kind.name());
        ints.writeAll(out, kind.numbers());
        out.varint((kind.reused() ? 1 : 0) | (linked ? 2 : 0));
        out.varint(kind.columns().size());
        for (IdColumn column : kind.columns()) {
            out.varint(column.system);
            out.text(column.field);
            out.varint(column.weak ? 1 : 0);
            ints.writeAll(out, steps(column.records));
            ints.writeAll(out, column.values);
        }
    }

    /// What each record is more than the one before it: mostly one.
    private static int[] steps(int[] records) {
        int[] steps = new int[records.length];
        int before = 0;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = records[i] - before;
            before = records[i];
        }
        return steps;
    }

    private void resolution(Bonds.Followed followed, List<Kind> kinds) {
        Resolution resolution = followed.resolution();
        for (Kind kind : kinds) {
            boolean joined = kind.id() != followed.kind().id() && resolution.reaches(kind.id());
            out.varint(joined ? resolution.distance(kind.id()) : 0);
            if (!joined) continue;
            int[] owners = new int[kind.size()];
            Arrays.setAll(owners, value -> resolution.owner(kind.id(), value));
            ints.writeAll(out, owners);
        }
    }
}
