package dev.lastseen.model.follow;

import java.util.List;

/// Finds kinds whose records mostly name two of their values in two fields, at two systems or more: a span and its parent, a reply and what it answers.
/// Such a kind links neighbours in a chain of calls, and is not one thing that passes through.
final class SelfReference {
    private SelfReference() {}

    /// By number of kind.
    static boolean[] find(List<Kind> kinds) {
        boolean[] self = new boolean[kinds.size()];
        for (Kind kind : kinds) {
            long systems = kind.columns().stream().mapToInt(c -> c.system).distinct().filter(s -> refers(kind, s)).count();
            self[kind.id()] = systems >= 2;
        }
        return self;
    }

    private static boolean refers(Kind kind, int system) {
        List<IdColumn> columns = kind.columns().stream().filter(c -> c.system == system).toList();
        for (IdColumn a : columns) {
            for (IdColumn b : columns) {
                if (a != b && differ(a, b)) return true;
            }
        }
        return false;
    }

    /// True where most records of the smaller column also hold the other, with another value.
    private static boolean differ(IdColumn a, IdColumn b) {
        int differing = 0;
        int k = 0;
        for (int i = 0; i < a.records.length; i++) {
            while (k < b.records.length && b.records[k] < a.records[i]) k++;
            if (k < b.records.length && b.records[k] == a.records[i] && b.values[k] != a.values[i]) differing++;
        }
        return differing * 2 > a.records.length;
    }
}
