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
        for (int number = 0; number < column.length; number++) column[number] = values.source(number);
        ints.writeAll(out, column);
        for (int number = 0; number < column.length; number++) column[number] = values.code(number);
        IntPack.writeNear(out, column);
    }

    private void kind(Kind kind, boolean linked) {
        out.varint(kind.id());
        out.text(kind.name());
        IntPack.writeNear(out, kind.numbers());
        out.varint((kind.reused() ? 1 : 0) | (linked ? 2 : 0));
        out.varint(kind.columns().size());
        for (IdColumn column : kind.columns()) {
            out.varint(column.system);
            out.text(column.field);
            out.varint(column.weak ? 1 : 0);
            records(column.records);
            IntPack.writeNear(out, column.values);
        }
    }

    /// Where the records stand in one stretch, as those of many columns do, its beginning says it all.
    private void records(int[] records) {
        boolean stretch = records.length > 0 && records[records.length - 1] - records[0] == records.length - 1;
        out.varint(stretch ? 1 : 0);
        if (stretch) {
            out.varint(records[0]);
            out.varint(records.length);
        } else {
            IntPack.writeNear(out, records);
        }
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
