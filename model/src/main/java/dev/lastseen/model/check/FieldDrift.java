package dev.lastseen.model.check;

import dev.lastseen.model.check.FieldPairs.Pair;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.ValueKey;
import dev.lastseen.model.check.scene.Values;
import dev.lastseen.model.check.scene.Which;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The same field of the same message differs between two systems, for few messages, while it agrees for nearly all. Names the first system that differs.
///
/// That two fields mean the same is judged by their agreement beyond chance (J. Cohen, A Coefficient of Agreement for Nominal Scales, 1960); 0.9 and a tenth differing say how sure of
/// that one must be before a difference counts as a fault, which is a choice about false alarms and not a property of the data.
final class FieldDrift implements Check {
    private static final int LEAST_SHARED = 20;
    private static final double MOST_DIFFERING = 0.1;
    private static final double LEAST_KAPPA = 0.9;
    /// Fields with fewer values are states and classes, which a system may change on purpose.
    private static final int FEW_VALUES = 10;

    @Override
    public String id() {
        return "field-drift";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        Map<Integer, Set<Integer>> told = new HashMap<>();
        for (Pair pair : new FieldPairs(scene).all()) {
            Drift drift = drift(pair, scene);
            if (drift == null) continue;
            Set<Integer> fresh = new HashSet<>(drift.messages());
            told.forEach((system, messages) -> {
                if (system == pair.to() || scene.route().leads(system, pair.to())) fresh.removeAll(messages);
            });
            if (fresh.size() * 2 <= drift.messages().size()) continue;
            told.computeIfAbsent(pair.to(), _ -> new HashSet<>()).addAll(drift.messages());
            findings.add(tell(drift, scene));
        }
        return findings;
    }

    /// @param distinct number of values that the field has at the later system
    private record Drift(Pair pair, List<Integer> messages, int shared, int distinct) {}

    private static @Nullable Drift drift(Pair pair, Scene scene) {
        Values before = scene.values(pair.from(), pair.fromField(), Which.FIRST);
        Values after = scene.values(pair.to(), pair.toField(), Which.FIRST);
        var differing = new ArrayList<Integer>();
        int shared = 0;
        for (int m = 0; m < scene.total(); m++) {
            if (!isShared(m, before, after)) continue;
            shared++;
            if (before.key(m) != after.key(m)) differing.add(m);
        }
        if (shared < LEAST_SHARED || differing.isEmpty() || differing.size() > MOST_DIFFERING * shared) return null;
        differing.removeIf(m -> meets(m, pair, scene));
        if (differing.isEmpty() || RunningNumbers.counts(scene, after, pair.toField())) return null;
        if (RunningNumbers.comesInRuns(before) && RunningNumbers.comesInRuns(after)) return null;
        Collection<int[]> counts = counts(before, after);
        double chance = 0;
        for (int[] c : counts) chance += (double) c[0] / shared * c[1] / shared;
        double agreement = 1 - (double) differing.size() / shared;
        boolean agrees = chance < 1 && (agreement - chance) / (1 - chance) >= LEAST_KAPPA;
        int distinct = (int) counts.stream().filter(c -> c[1] > 0).count();
        return agrees ? new Drift(pair, differing, shared, distinct) : null;
    }

    private static boolean isShared(int message, Values before, Values after) {
        return !ValueKey.isMissing(before.key(message)) && !ValueKey.isMissing(after.key(message));
    }

    /// How often each value stands before and after, among the messages that have both. Counted only where something differs: few pairs of fields come to that.
    private static Collection<int[]> counts(Values before, Values after) {
        Map<Long, int[]> counts = new HashMap<>();
        for (int m = 0; m < before.messages(); m++) {
            if (!isShared(m, before, after)) continue;
            counts.computeIfAbsent(before.key(m), _ -> new int[2])[0]++;
            counts.computeIfAbsent(after.key(m), _ -> new int[2])[1]++;
        }
        return counts.values();
    }

    /// True where some record of the message at either system has the same value: a field that changes as a message is worked on.
    private static boolean meets(int message, Pair pair, Scene scene) {
        Set<String> before = texts(message, pair.from(), pair.fromField(), scene);
        Set<String> after = texts(message, pair.to(), pair.toField(), scene);
        return before.stream().anyMatch(after::contains);
    }

    private static Set<String> texts(int message, int system, String field, Scene scene) {
        var texts = new HashSet<String>();
        scene.records(message, system, record -> texts.add(scene.text(record, field)));
        texts.remove("");
        return texts;
    }

    private Finding tell(Drift drift, Scene scene) {
        Pair pair = drift.pair();
        Values before = scene.values(pair.from(), pair.fromField(), Which.FIRST);
        Values after = scene.values(pair.to(), pair.toField(), Which.FIRST);
        int twins = 0;
        for (int m : drift.messages()) {
            if (Twins.near(scene.text(before.record(m), pair.fromField()), scene.text(after.record(m), pair.toField()))) twins++;
        }
        boolean near = twins * 2 >= drift.messages().size();
        int first = drift.messages().getFirst();
        String how = near ? ", mostly by one or two characters" : "";
        String text = "%s of %s differs between %s and %s for %s of %s%s: %s became %s".formatted(pair.toField(), "the same message", scene.name(pair.from()), scene.name(pair.to()),
                Spell.count(drift.messages().size()), Spell.messages(drift.shared()), how, Spell.quoted(scene.text(before.record(first), pair.fromField())),
                Spell.quoted(scene.text(after.record(first), pair.toField())));
        var draft = new Draft(scene.space(), scene.name(pair.to()))
                .from(scene.name(pair.from()))
                .field(pair.toField())
                .messages(drift.messages())
                .assumed("%s at %s and %s at %s mean the same, as they agree for all other messages.".formatted(pair.fromField(), scene.name(pair.from()), pair.toField(), scene.name(pair.to())))
                .refuted("A rule by which %s changes this field on purpose for such messages.".formatted(scene.name(pair.to())))
                .next("Find out what %s did to the other value: it may exist and belong to somebody else.".formatted(scene.name(pair.to())));
        for (int m : drift.messages()) draft.cite(after.record(m)).cite(before.record(m));
        Severity severity = near ? Severity.CRITICAL : drift.distinct() < FEW_VALUES ? Severity.INFO : Severity.WARNING;
        return draft.tell(id(), severity, text);
    }
}
