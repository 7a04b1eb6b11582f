package dev.lastseen.model.follow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Steps 1 to 3 together: the identifier kinds of the evidence, which record carries what, and what belongs to what.
final class Identities {
    private final ValueTable values;
    private final List<Kind> kinds;
    private final RecordIds ids;
    private final Dependencies dependencies;
    private final boolean[] self;
    private final Map<Integer, Resolution> resolutions = new HashMap<>();

    private Identities(ValueTable values, List<Kind> kinds, RecordIds ids, Dependencies dependencies, boolean[] self) {
        this.values = values;
        this.kinds = kinds;
        this.ids = ids;
        this.dependencies = dependencies;
        this.self = self;
    }

    static Identities find(RecordSpace space) {
        var values = new ValueTable(space);
        List<IdColumn> columns = new ColumnScan(space, values).columns();
        List<Kind> kinds = new KindFinder(columns, values.size()).kinds();
        List<Kind> linking = kinds.stream().filter(Identities::links).toList();
        var ids = RecordIds.of(linking, space.size());
        var dependencies = new Dependencies(kinds, ids, space.size());
        List<Kind> lives = Lives.cutAll(space, kinds, ids, dependencies);
        boolean[] self = SelfReference.find(kinds);
        if (lives.equals(kinds)) return new Identities(values, kinds, ids, dependencies, self);
        var cutIds = RecordIds.of(lives.stream().filter(Identities::links).toList(), space.size());
        return new Identities(values, lives, cutIds, new Dependencies(lives, cutIds, space.size()), self);
    }

    /// A kind links records where several columns hold it or its values come back; one whose every value is new may be what others belong to.
    private static boolean links(Kind kind) {
        int occurrences = kind.columns().getFirst().records.length;
        return kind.columns().size() > 1 || occurrences > 1.05 * kind.size() || kind.size() >= 0.98 * occurrences;
    }

    ValueTable values() {
        return values;
    }

    List<Kind> kinds() {
        return kinds;
    }

    RecordIds ids() {
        return ids;
    }

    boolean belongs(Kind lower, Kind upper) {
        return dependencies.belongs(lower.id(), upper.id());
    }

    /// True where the kind could be followed: it is linked by more than a reference of callers to callees.
    boolean isFollowable(Kind kind) {
        return links(kind) && !self[kind.id()] && systems(kind) >= 2;
    }

    /// Number of systems that the kind reaches by itself or through kinds that belong to it.
    private int systems(Kind kind) {
        Resolution resolution = resolution(kind);
        return (int) kinds.stream().filter(k -> resolution.reaches(k.id())).flatMap(k -> k.columns().stream()).mapToInt(c -> c.system).distinct().count();
    }

    Resolution resolution(Kind kind) {
        return resolutions.computeIfAbsent(kind.id(), _ -> new Resolution(kind, kinds, ids, dependencies));
    }
}
