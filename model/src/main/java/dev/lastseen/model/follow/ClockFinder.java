package dev.lastseen.model.follow;

import dev.lastseen.model.segment.SourceRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Step 6: finds clocks that are off by a zone. Only times without a stated zone move; times with one are anchors. Where nothing is anchored, the majority of
/// at least three systems is. Each other system is compared with the anchors over the messages that both saw.
final class ClockFinder {
    private static final long SECOND = 1_000_000L;
    private static final int LEAST_SHARED = 5;

    private final RecordSpace space;
    private final FirstSightings firsts;
    private final int systems;
    private final boolean[] assumed;
    private final boolean[] dated;

    ClockFinder(RecordSpace space, Sightings sightings) {
        this.space = space;
        systems = space.systemCount();
        firsts = FirstSightings.of(space, sightings);
        assumed = new boolean[systems];
        dated = new boolean[systems];
        for (int s = 0; s < systems; s++) dated[s] = firsts.dated(s) > 0;
        markAssumed();
    }

    /// A system's clock is assumed where none of its sources states a zone.
    private void markAssumed() {
        boolean[] stated = new boolean[systems];
        for (SourceRecords source : space.sources()) {
            for (String name : source.segment().systems()) {
                int system = space.systems().indexOf(name);
                if (system >= 0 && !source.source().clock().assumed()) stated[system] = true;
            }
        }
        for (int s = 0; s < systems; s++) assumed[s] = !stated[s];
    }

    /// The shifts that the messages prove, and those that they only suggest.
    List<ClockShift> shifts() {
        List<Integer> anchors = anchors();
        var found = new ArrayList<ClockShift>();
        if (anchors.isEmpty()) return found;
        Usual usual = usual(anchors);
        for (int s = 0; s < systems; s++) {
            if (dated[s] && assumed[s] && !anchors.contains(s)) shift(s, anchors, usual).ifPresent(found::add);
        }
        return found;
    }

    private List<Integer> anchors() {
        var stated = new ArrayList<Integer>();
        var all = new ArrayList<Integer>();
        for (int s = 0; s < systems; s++) {
            if (!dated[s]) continue;
            all.add(s);
            if (!assumed[s]) stated.add(s);
        }
        if (!stated.isEmpty()) return stated;
        List<Integer> majority = all.stream().map(s -> together(s, all)).max((a, b) -> Integer.compare(a.size(), b.size())).orElse(List.of());
        return all.size() >= 3 && majority.size() * 2 > all.size() ? majority : List.of();
    }

    /// The systems whose clocks stand in the same zone as that of `system`.
    private List<Integer> together(int system, List<Integer> all) {
        return all.stream().filter(other -> other == system
                || Difference.of(firsts.differences(system, other)).filter(d -> d.zone() == 0).isPresent()).toList();
    }

    /// What hops between anchors usually take, in microseconds.
    private record Usual(long latency, long spread) {}

    private Usual usual(List<Integer> anchors) {
        long latency = 0;
        long spread = 0;
        for (int a : anchors) {
            for (int b : anchors) {
                if (a >= b) continue;
                Optional<Difference> difference = Difference.of(firsts.differences(a, b));
                if (difference.isEmpty()) continue;
                latency = Math.max(latency, Math.abs(difference.get().median()));
                spread = Math.max(spread, difference.get().spread());
            }
        }
        return new Usual(latency, spread);
    }

    private Optional<ClockShift> shift(int system, List<Integer> anchors, Usual usual) {
        ClockShift best = null;
        int agree = 0;
        int disagree = 0;
        for (int anchor : anchors) {
            FirstSightings.Differences differences = firsts.differences(anchor, system);
            if (differences.micros().length < LEAST_SHARED) continue;
            Optional<ClockShift> here = against(system, anchor, differences, usual);
            if (here.isEmpty()) disagree++;
            else if (best == null || best.micros() == here.get().micros()) agree++;
            else disagree++;
            if (here.isPresent() && (best == null || here.get().shared() > best.shared())) best = here.get();
        }
        if (best == null || agree <= 2 * disagree) return Optional.empty();
        boolean applied = agree >= 2 || dated() >= 3;
        return Optional.of(new ClockShift(system, best.micros(), best.changeRecord(), best.microsAfter(), applied, best.shared(), best.why()));
    }

    private int dated() {
        int count = 0;
        for (boolean one : dated) {
            if (one) count++;
        }
        return count;
    }

    private Optional<ClockShift> against(int system, int anchor, FirstSightings.Differences differences, Usual usual) {
        Optional<Difference> all = Difference.of(differences);
        if (all.isEmpty()) return Optional.empty();
        long tolerance = Math.clamp(3 * usual.latency(), 60 * SECOND, 300 * SECOND);
        long spread = Math.max(5 * SECOND, 3 * usual.spread());
        if (all.get().fits(tolerance, spread)) {
            long micros = all.get().zone() * Difference.QUARTER_HOUR;
            return micros == 0 || !WorldZones.isZone(micros) ? Optional.empty() : Optional.of(shift(system, anchor, micros, Integer.MAX_VALUE, micros, all.get().count()));
        }
        return changed(system, anchor, differences, new Difference.Tolerance(tolerance, spread));
    }

    private Optional<ClockShift> changed(int system, int anchor, FirstSightings.Differences differences, Difference.Tolerance tolerance) {
        return ZoneChange.find(differences, tolerance)
                .map(c -> shift(system, anchor, c.before() * Difference.QUARTER_HOUR, c.record(), c.after() * Difference.QUARTER_HOUR, differences.micros().length));
    }

    private ClockShift shift(int system, int anchor, long micros, int record, long after, int shared) {
        List<String> names = space.systems();
        String change = record == Integer.MAX_VALUE ? "" : ", later " + Hours.off(after);
        String why = String.format(Locale.ROOT, "the clock of %s is %s%s, over %,d messages that %s saw too", names.get(system), Hours.off(micros), change, shared, names.get(anchor));
        return new ClockShift(system, micros, record, after, false, shared, why);
    }
}
