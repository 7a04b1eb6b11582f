package dev.lastseen.model.check;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The records of one system that no message passes, read field by field when asked for.
final class Replays {
    private final int global;
    private final RecordSpace space;
    private final List<Integer> records = new ArrayList<>();
    private final Map<String, Integer> distinct = new HashMap<>();
    private static final Pattern REPLAY = Pattern.compile("(?i)replay|re-?run|re-?tried|simulat|repro|eval");
    private static final int SAMPLED = 200;
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

    /// Number of values; records without the field, such as signs of life between the replays, say nothing about it.
    int distinct(String field) {
        return distinct.computeIfAbsent(field, f -> (int) records.stream().map(r -> text(r, f)).filter(text -> !text.isEmpty()).distinct().count());
    }

    boolean isConstant(String field) {
        return distinct(field) == 1;
    }

    /// True where the records speak of a repetition.
    boolean speakOfReplays() {
        return REPLAY.matcher(name()).find() || records.stream().limit(SAMPLED).anyMatch(r -> REPLAY.matcher(text(r, "@text")).find());
    }
}
