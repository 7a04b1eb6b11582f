package dev.lastseen.model.lineage;

import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.lineage.Bearers.Bearer;
import dev.lastseen.model.lineage.Lineage.Link;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Goes from record to record by the values that they share, all back or all forward in time.
final class Walk {
    private static final int FURTHEST = 4;
    private static final int MOST = 300;
    private static final int FIRST_ONES = 5;
    private static final int LEAST_LENGTH = 5;
    private final Following following;
    private final RecordSpace space;
    private final boolean back;
    private final List<Link> links = new ArrayList<>();
    private final Set<Integer> known = new HashSet<>();
    private final Map<String, List<Bearer>> bearersOf = new HashMap<>();
    private final Bearers bearers;
    private final BooleanSupplier cancelled;
    private boolean cut;

    Walk(Following following, Bearers bearers, boolean back, BooleanSupplier cancelled) {
        this.following = following;
        this.bearers = bearers;
        this.back = back;
        this.cancelled = cancelled;
        space = following.space();
    }

    /// @param cut true where there was more
    record Result(List<Link> links, boolean cut) {}

    Result from(int record) {
        known.add(record);
        List<Integer> edge = List.of(record);
        for (int distance = 1; distance <= FURTHEST && !edge.isEmpty() && !cut; distance++) edge = step(edge, distance);
        cut |= !edge.isEmpty();
        return new Result(links, cut);
    }

    /// All records that one more step reaches.
    private List<Integer> step(List<Integer> edge, int distance) {
        var reached = new ArrayList<Link>();
        for (int record : edge) {
            values(record).forEach((value, field) -> {
                if (cancelled.getAsBoolean()) throw new CancellationException("nobody waits for this lineage any more");
                for (Bearer other : chosen(record, bearersOf.computeIfAbsent(value, this::byTime))) {
                    if (known.add(other.record())) reached.add(new Link(other.record(), record, value, other.field(), field, distance));
                }
            });
        }
        return keep(reached);
    }

    private List<Integer> keep(List<Link> reached) {
        reached.sort(Comparator.comparingLong((Link link) -> following.clocks().time(link.record())).thenComparingInt(Link::record));
        int room = Math.min(reached.size(), MOST - links.size());
        cut |= room < reached.size();
        links.addAll(reached.subList(0, room));
        return reached.subList(0, room).stream().map(Link::record).toList();
    }

    /// What a record bears that may name something, and where.
    private Map<String, String> values(int record) {
        Map<String, String> values = new LinkedHashMap<>();
        Fields.of(space, record, (field, code) -> {
            boolean number = ValueCode.isInteger(code) && ValueCode.integer(code) >= Slots.LEAST_NUMBER;
            boolean word = ValueCode.isWord(code) && code >= ValueCode.FIRST_WORD;
            String value = number || word ? Fields.text(space, record, code) : "";
            if (number || value.length() >= LEAST_LENGTH && value.chars().noneMatch(Character::isWhitespace)) values.putIfAbsent(value, field);
        });
        return values;
    }

    private List<Bearer> byTime(String value) {
        var sorted = new ArrayList<>(bearers.of(value));
        sorted.sort(Comparator.comparingLong((Bearer bearer) -> following.clocks().time(bearer.record())).thenComparingInt(Bearer::record));
        return sorted;
    }

    /// Of each system the records nearest to the beginning of the walk's direction: the origin going back, the first ones going forward.
    private List<Bearer> chosen(int record, List<Bearer> byTime) {
        Map<Integer, Integer> taken = new HashMap<>();
        var chosen = new ArrayList<Bearer>();
        for (Bearer other : byTime) {
            if (other.record() == record || !isThere(record, other.record())) continue;
            int before = taken.merge(space.system(other.record()), 1, Integer::sum);
            if (before <= (back ? 1 : FIRST_ONES)) chosen.add(other);
        }
        return chosen;
    }

    /// Records without a time lie behind all others; among equals the order of the source decides.
    private boolean isThere(int record, int other) {
        long mine = following.clocks().time(record);
        long theirs = following.clocks().time(other);
        if (theirs == Segment.NO_TIME || mine == Segment.NO_TIME) return back == (theirs == Segment.NO_TIME);
        if (mine == theirs) return back == (other < record);
        return back == (theirs < mine);
    }
}
