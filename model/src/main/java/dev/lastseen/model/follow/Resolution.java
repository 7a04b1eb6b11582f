package dev.lastseen.model.follow;

import java.util.ArrayDeque;
import java.util.List;

/// Resolves records to values of one kind: directly where a record carries the kind, else through the kinds that belong to it, step by step.
final class Resolution {
    private final Kind kind;
    private final RecordIds ids;
    /// For each kind that belongs to the followed one, its values' owners; null for all others.
    private final int[][] owners;
    private final int[] distance;

    Resolution(Kind kind, List<Kind> kinds, RecordIds ids, Dependencies belonging) {
        this(kind, ids, new int[kinds.size()][], new int[kinds.size()]);
        spread(kinds, belonging);
    }

    /// @param owners   by kind that belongs to this one, its values' owners; null for all others
    /// @param distance of these kinds, in steps
    Resolution(Kind kind, RecordIds ids, int[][] owners, int[] distance) {
        this.kind = kind;
        this.ids = ids;
        this.owners = owners;
        this.distance = distance;
    }

    private void spread(List<Kind> kinds, Dependencies belonging) {
        var queue = new ArrayDeque<Integer>();
        queue.add(kind.id());
        while (!queue.isEmpty()) {
            int upper = queue.remove();
            for (Kind lower : kinds) {
                if (lower.id() == kind.id() || owners[lower.id()] != null || !belonging.joins(lower.id(), upper)) continue;
                owners[lower.id()] = through(belonging.owner(lower.id(), upper), upper);
                distance[lower.id()] = distance[upper] + 1;
                queue.add(lower.id());
            }
        }
    }

    private int[] through(int[] direct, int upper) {
        if (upper == kind.id()) return direct;
        int[] composed = new int[direct.length];
        for (int v = 0; v < direct.length; v++) composed[v] = direct[v] < 0 ? direct[v] : owners[upper][direct[v]];
        return composed;
    }

    /// True where records that carry only this kind are resolved.
    boolean reaches(int other) {
        return other == kind.id() || owners[other] != null;
    }

    /// Over how many steps another kind belongs to this one.
    int distance(int other) {
        return distance[other];
    }

    /// The owner of a value of another kind, or a negative number.
    int owner(int other, int value) {
        int[] of = owners[other];
        return of == null ? Dependencies.NONE : of[value];
    }

    /// Writes the values of the followed kind that a record belongs to into `into`, and answers how many there are. A record whose joined identifiers
    /// disagree belongs to none.
    int resolve(int record, int[] into) {
        int from = ids.from(record);
        int to = ids.to(record);
        int mine = kind.id();
        int n = 0;
        for (int e = from; e < to && n < into.length; e++) {
            if (ids.kind(e) == mine) into[n++] = ids.value(e);
        }
        if (n > 0 || from == to) return n;
        int value = joined(from, to);
        if (value >= 0) into[n++] = value;
        return n;
    }

    /// The value to which the nearest of the identifiers belong that do not stand for one themselves.
    private int joined(int from, int to) {
        int nearest = Integer.MAX_VALUE;
        int value = Dependencies.NONE;
        for (int e = from; e < to; e++) {
            int other = ids.kind(e);
            if (owners[other] == null || distance[other] > nearest) continue;
            int owner = owners[other][ids.value(e)];
            if (owner < 0) continue;
            value = distance[other] == nearest && value != owner ? Dependencies.SEVERAL : owner;
            nearest = distance[other];
        }
        return value;
    }
}
