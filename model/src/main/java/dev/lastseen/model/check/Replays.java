package dev.lastseen.model.check;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The records of one system that no message passes, read field by field when asked for.
final class Replays {
    private final int global;
    private final RecordSpace space;
    private final List<Integer> records = new ArrayList<>();
    private final Map<String, Integer> distinct = new HashMap<>();
    /// More records are no set of replays that somebody made.
    private static final int MOST = 100_000;

    Replays(int global, RecordSpace space) {
        this.global = global;
        this.space = space;
        for (int r = 0; r < space.size() && records.size() <= MOST; r++) {
            if (space.system(r) == global) records.add(r);
        }
        if (records.size() > MOST) records.clear();
    }

    String name() {
        return space.systems().get(global);
    }

    int size() {
        return records.size();
    }

    List<Integer> records() {
        return records;
    }

    Set<String> fields() {
        var fields = new HashSet<String>();
        for (int s = 0; s < space.sources().size(); s++) {
            if (space.segment(s).systems().contains(name())) fields.addAll(space.segment(s).columns().names());
        }
        return fields;
    }

    /// The value of a field, spelled; empty where there is none.
    String text(int record, String field) {
        int source = space.source(record);
        Segment segment = space.segment(source);
        int column = segment.columns().find(field);
        int code = column < 0 ? -1 : segment.value(record - space.base(source), column);
        return code == -1 ? "" : segment.text(record - space.base(source), code);
    }

    List<Integer> with(String field, String value) {
        return value.isEmpty() ? List.of() : records.stream().filter(r -> text(r, field).equals(value)).toList();
    }

    int distinct(String field) {
        return distinct.computeIfAbsent(field, f -> (int) records.stream().map(r -> text(r, f)).distinct().count());
    }

    boolean isConstant(String field) {
        return distinct(field) == 1;
    }
}
