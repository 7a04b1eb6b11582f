package dev.lastseen.model.explore;

import dev.lastseen.model.explore.Condition.Between;
import dev.lastseen.model.explore.Condition.FieldExists;
import dev.lastseen.model.explore.Condition.FieldIs;
import dev.lastseen.model.explore.Condition.LevelFrom;
import dev.lastseen.model.explore.Condition.Shows;
import dev.lastseen.model.explore.Condition.SourceIs;
import dev.lastseen.model.explore.Condition.SystemIs;
import dev.lastseen.model.explore.Condition.Text;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.search.Search;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.CaseSource;
import dev.lastseen.model.store.EvidenceReader;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Puts records through filters. Conditions are evaluated column by column into sets of bits, and the last ones are kept, so that switching a filter costs
/// milliseconds. Texts are looked for in the raw evidence, which may take a second and may end with a [dev.lastseen.model.store.CaseProblem]. Safe to use from
/// many threads; one evaluates at a time.
public final class Sieve {
    private static final int KEPT = 24;

    private final Explorer explorer;
    private final Following following;
    private final List<CaseSource> sources;
    private final Search search;
    private final Map<Condition, BitSet> known = new LinkedHashMap<>(KEPT * 2, 0.75f, true);

    /// @param sources in the order of the record space
    public Sieve(Explorer explorer, Following following, List<CaseSource> sources, EvidenceReader evidence) {
        this.explorer = explorer;
        this.following = following;
        this.sources = List.copyOf(sources);
        search = new Search(sources, evidence);
    }

    /// The records that pass, in order of time.
    public Rows rows(Filters filters) {
        return filters.enabled().isEmpty() ? explorer.all() : Rows.of(explorer.order(), passing(filters));
    }

    /// The records that pass. The caller's own.
    public BitSet passing(Filters filters) {
        var left = new BitSet(explorer.size());
        left.set(0, explorer.size());
        for (Filter filter : filters.enabled()) {
            if (filter.inverted()) left.andNot(meeting(filter.condition()));
            else left.and(meeting(filter.condition()));
        }
        return left;
    }

    /// The records that meet a condition. Not to be written.
    public synchronized BitSet meeting(Condition condition) {
        BitSet found = known.get(condition);
        if (found != null) return found;
        found = evaluate(condition);
        known.put(condition, found);
        if (known.size() > KEPT) known.remove(known.keySet().iterator().next());
        return found;
    }

    private BitSet evaluate(Condition condition) {
        return switch (condition) {
            case FieldIs is -> fieldIs(is.field(), is.value());
            case FieldExists exists -> fieldExists(exists.field());
            case SystemIs is -> systemIs(explorer.space().systems().indexOf(is.system()));
            case SourceIs is -> source(is.source());
            case LevelFrom from -> those(record -> explorer.levelOrdinal(record) >= from.level().ordinal());
            case Text text -> text(text);
            case Shows shows -> shows(shows.message());
            case Between between -> those(record -> explorer.standsAt(record) >= between.from() && explorer.standsAt(record) <= between.to());
        };
    }

    private BitSet those(IntPredicate wanted) {
        var set = new BitSet(explorer.size());
        for (int record = 0; record < explorer.size(); record++) {
            if (wanted.test(record)) set.set(record);
        }
        return set;
    }

    private BitSet systemIs(int system) {
        return those(record -> explorer.space().system(record) == system);
    }

    private BitSet source(int source) {
        var set = new BitSet(explorer.size());
        int base = explorer.space().base(source);
        set.set(base, base + explorer.space().segment(source).size());
        return set;
    }

    private BitSet fieldIs(String field, String value) {
        var set = new BitSet(explorer.size());
        RecordSpace space = explorer.space();
        for (int source = 0; source < sources.size(); source++) {
            int column = explorer.fieldNames().column(source, field);
            if (column < 0) continue;
            Segment segment = space.segment(source);
            var match = new ValueMatch(segment, value);
            int base = space.base(source);
            segment.scan(column, (record, code) -> {
                if (match.matches(record, code)) set.set(base + record);
            });
        }
        return set;
    }

    private BitSet fieldExists(String field) {
        var set = new BitSet(explorer.size());
        for (int source = 0; source < sources.size(); source++) {
            int column = explorer.fieldNames().column(source, field);
            int base = explorer.space().base(source);
            if (column >= 0) explorer.space().segment(source).scan(column, (record, _) -> set.set(base + record));
        }
        return set;
    }

    private BitSet text(Text text) {
        var set = new BitSet(explorer.size());
        var bases = new HashMap<Integer, Integer>();
        for (int source = 0; source < sources.size(); source++) bases.put(sources.get(source).id(), explorer.space().base(source));
        search.scan(text.query(), hit -> {
            set.set(bases.getOrDefault(hit.source().id(), 0) + hit.record());
            return !Thread.currentThread().isInterrupted();
        });
        return set;
    }

    private BitSet shows(int message) {
        var set = new BitSet(explorer.size());
        for (int record : following.records(message)) set.set(record);
        return set;
    }
}
