package dev.lastseen.model.explore;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.PooledTime;
import dev.lastseen.model.value.ValueCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One record in full: its fields as a tree, all its times, and where it stands.
///
/// @param record number in the record space
/// @param fields the record's own fields and those that it inherits, by the parts of their names
/// @param times  every field that holds a time, in order of the record; before them the record's own time, where no field holds it
/// @param shift  microseconds by which the record's clock is ahead, as it is corrected
public record RecordDetails(int record, Place place, List<Node> fields, List<Time> times, long shift) {
    public RecordDetails {
        fields = List.copyOf(fields);
        times = List.copyOf(times);
    }

    /// Where a record stands in the evidence.
    ///
    /// @param source number in the record space
    /// @param line   1-based
    /// @param offset first decoded byte
    /// @param length decoded bytes, continuation lines included
    public record Place(int source, long line, long offset, int length) {}

    /// A part of a field's name, with its value or the parts below it.
    ///
    /// @param name     the last part
    /// @param path     the whole name, as filters take it
    /// @param value    how it is spelled; empty for a mere part of names, and for a text that only the raw record holds
    /// @param kind     what stands there
    /// @param children in order of the record
    public record Node(String name, String path, String value, Kind kind, List<Node> children) {
        public Node {
            children = List.copyOf(children);
        }
    }

    /// What stands in a field.
    public enum Kind {
        /// Nothing: the name only holds others together.
        GROUP,
        TEXT,
        NUMBER,
        TIME,
        /// Null, true or false.
        WORD,
        /// A text too long or too varied to be kept apart from the raw record.
        LONG_TEXT
    }

    /// A field that holds a time.
    ///
    /// @param field      empty for the record's own time where no field holds it
    /// @param micros     since 1970 UTC, as written
    /// @param zoned      false where the zone was assumed
    /// @param used       true where it is the record's own time
    /// @param difference microseconds after the record's time (negative: before); 0 where the record has none. A corrected clock is taken into account: times that
    ///                   state no zone are of the same clock as the record, others are not
    public record Time(String field, long micros, boolean zoned, boolean used, long difference) {}

    /// The record of this number.
    public static RecordDetails of(Explorer explorer, int record) {
        RecordSpace space = explorer.space();
        int source = space.source(record);
        Segment segment = space.segment(source);
        int local = record - space.base(source);
        var place = new Place(source, segment.line(local), segment.offset(local), segment.length(local));
        List<Leaf> leaves = leaves(segment, local);
        long own = segment.time(local);
        long shift = own == Segment.NO_TIME ? 0 : own - explorer.time(record);
        return new RecordDetails(record, place, nodes(segment, local, leaves, 0), times(segment, local, leaves, shift), shift);
    }

    /// A value under the parts of its name.
    private record Leaf(String path, List<String> parts, int code) {
        Leaf(String path, int code) {
            this(path, List.of(path.split("\\.", -1)), code);
        }

        String part(int depth) {
            return parts.get(depth);
        }

        boolean endsAt(int depth) {
            return parts.size() == depth + 1;
        }
    }

    private static List<Leaf> leaves(Segment segment, int local) {
        var leaves = new ArrayList<Leaf>();
        segment.row(local, (column, code) -> leaves.add(new Leaf(segment.columns().name(column), code)));
        for (int column = 0; column < segment.columns().size(); column++) {
            if (!segment.columns().inherited(column)) continue;
            int code = segment.value(local, column);
            if (code != -1) leaves.add(new Leaf(segment.columns().name(column), code));
        }
        return leaves;
    }

    private static List<Node> nodes(Segment segment, int local, List<Leaf> leaves, int depth) {
        Map<String, List<Leaf>> byPart = new LinkedHashMap<>();
        for (Leaf leaf : leaves) byPart.computeIfAbsent(leaf.part(depth), _ -> new ArrayList<>()).add(leaf);
        var nodes = new ArrayList<Node>();
        byPart.forEach((part, below) -> {
            below.stream().filter(leaf -> leaf.endsAt(depth)).map(leaf -> node(segment, local, leaf, part)).forEach(nodes::add);
            List<Leaf> deeper = below.stream().filter(leaf -> !leaf.endsAt(depth)).toList();
            if (!deeper.isEmpty()) nodes.add(new Node(part, String.join(".", deeper.getFirst().parts().subList(0, depth + 1)), "", Kind.GROUP, nodes(segment, local, deeper, depth + 1)));
        });
        return nodes;
    }

    private static Node node(Segment segment, int local, Leaf leaf, String part) {
        return new Node(part, leaf.path(), segment.text(local, leaf.code()), kind(leaf.code()), List.of());
    }

    private static Kind kind(int code) {
        if (ValueCode.isTime(code)) return Kind.TIME;
        if (ValueCode.isInteger(code) || ValueCode.isDecimal(code)) return Kind.NUMBER;
        return switch (code) {
            case ValueCode.LONG_TEXT -> Kind.LONG_TEXT;
            case ValueCode.NULL, ValueCode.TRUE, ValueCode.FALSE -> Kind.WORD;
            default -> Kind.TEXT;
        };
    }

    private static List<Time> times(Segment segment, int local, List<Leaf> leaves, long shift) {
        long own = segment.time(local);
        var times = new ArrayList<Time>();
        boolean used = own == Segment.NO_TIME;
        for (Leaf leaf : leaves) {
            if (!ValueCode.isTime(leaf.code())) continue;
            long pooled = segment.pooledTime(local, leaf.code());
            long micros = PooledTime.micros(pooled);
            boolean first = micros == own && !used;
            used |= first;
            long ahead = PooledTime.zoned(pooled) && !first ? 0 : shift;
            times.add(new Time(leaf.path(), micros, PooledTime.zoned(pooled), first, own == Segment.NO_TIME ? 0 : micros - ahead - (own - shift)));
        }
        if (!used) times.addFirst(new Time("", own, shift == 0, true, 0));
        return times;
    }
}
