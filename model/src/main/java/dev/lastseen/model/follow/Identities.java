package dev.lastseen.model.follow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Steps 1 to 3 together: the identifier kinds of the evidence, which record carries what, and what belongs to what.
final class Identities {
    private final ValueTable values;
    private final Map<Integer, Integer> wholeOf;
    private final List<Kind> kinds;
    private final RecordIds ids;
    private final Dependencies dependencies;
    private final boolean[] followable;
    private final Map<Integer, Resolution> resolutions = new ConcurrentHashMap<>();

    private Identities(ValueTable values, Map<Integer, Integer> wholeOf, List<Kind> kinds, RecordIds ids, Dependencies dependencies, boolean[] followable) {
        this.values = values;
        this.wholeOf = wholeOf;
        this.kinds = kinds;
        this.ids = ids;
        this.dependencies = dependencies;
        this.followable = followable;
    }

    /// @param joins columns whose values count as beginnings of whole identifiers
    static Identities find(RecordSpace space, List<String> joins) {
        var values = new ValueTable(space);
        var joined = new Prefixes(space, values).joined(new ColumnScan(space, values).columns(), joins);
        List<Kind> kinds = new KindFinder(joined.columns(), values.size()).kinds();
        var linking = new Linking(space);
        List<Kind> linked = kinds.stream().filter(linking::links).toList();
        var ids = RecordIds.of(linked, space.size());
        var dependencies = new Dependencies(kinds, ids, space.size());
        boolean[] followable = followable(kinds, linked);
        List<Kind> lives = Lives.cutAll(space, kinds, ids, dependencies);
        if (lives.equals(kinds)) return new Identities(values, joined.wholeOf(), kinds, ids, dependencies, followable);
        var cutIds = RecordIds.of(lives.stream().filter(k -> linked.stream().anyMatch(l -> l.id() == k.id())).toList(), space.size());
        return new Identities(values, joined.wholeOf(), lives, cutIds, new Dependencies(lives, cutIds, space.size()), followable);
    }

    private static boolean[] followable(List<Kind> kinds, List<Kind> linked) {
        boolean[] self = SelfReference.find(kinds);
        boolean[] followable = new boolean[kinds.size()];
        for (Kind kind : linked) followable[kind.id()] = !self[kind.id()];
        return followable;
    }

    ValueTable values() {
        return values;
    }

    /// By number of a value that is the accepted beginning of a whole identifier, the number of that.
    Map<Integer, Integer> wholeOf() {
        return wholeOf;
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

    /// True where the values of `kind` are attempts at those of `thing`, to which it belongs.
    boolean areAttempts(Kind kind, Kind thing, RecordSpace space) {
        int[] owner = dependencies.owner(kind.id(), thing.id());
        return owner != null && Attempts.are(owner, thing.size(), resolution(kind), space);
    }

    /// True where the kind could be followed: it is linked by more than a reference of callers to callees.
    boolean isFollowable(Kind kind) {
        return followable[kind.id()] && systems(kind) >= 2;
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
