package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Sample;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.ValueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Fields of two systems on one way that agree for most of the sampled messages, and so are probably the same thing.
final class FieldPairs {
    private static final int LEAST_SHARED = 20;
    private static final double LEAST_AGREEING = 0.8;

    private final Scene scene;

    FieldPairs(Scene scene) {
        this.scene = scene;
    }

    /// @param from earlier system of the journey
    record Pair(int from, String fromField, int to, String toField) {
        boolean sameName() {
            return fromField.equals(toField);
        }
    }

    /// By the route's order of the later system; pairs of neighbours and of equal names first.
    List<Pair> all() {
        var pairs = new ArrayList<Pair>();
        for (int to : scene.systems()) {
            for (int from : scene.systems()) {
                if (scene.route().leads(from, to)) add(from, to, pairs);
            }
        }
        pairs.sort(Comparator.comparingInt((Pair p) -> scene.route().rank(p.to())).thenComparingInt(p -> -scene.route().rank(p.from())).thenComparing(p -> !p.sameName())
                .thenComparing(Pair::toField).thenComparing(Pair::fromField));
        return pairs;
    }

    private void add(int from, int to, List<Pair> pairs) {
        Sample before = scene.sample(from);
        Sample after = scene.sample(to);
        for (String a : fields(from, before)) {
            for (String b : fields(to, after)) {
                if (agree(before.keys(a), after.keys(b))) pairs.add(new Pair(from, a, to, b));
            }
        }
    }

    private List<String> fields(int system, Sample sample) {
        Set<String> followed = new HashSet<>(scene.followed(system));
        var fields = new ArrayList<String>();
        for (String field : sample.fields()) {
            if (!followed.contains(field) && !FieldNames.isOwnWords(field) && !sample.isTime(field)) fields.add(field);
        }
        return fields;
    }

    /// True where both differ from message to message, and mostly agree.
    private static boolean agree(long[] before, long[] after) {
        int shared = 0;
        int agreeing = 0;
        long first = ValueKey.ABSENT;
        boolean varies = false;
        for (int i = 0; i < Math.min(before.length, after.length); i++) {
            if (ValueKey.isMissing(before[i]) || ValueKey.isMissing(after[i])) continue;
            shared++;
            if (before[i] == after[i]) agreeing++;
            if (first == ValueKey.ABSENT) first = before[i];
            varies |= before[i] != first;
            if (shared == 2 * LEAST_SHARED && agreeing < shared / 2) return false;
        }
        return varies && shared >= LEAST_SHARED && agreeing >= LEAST_AGREEING * shared;
    }
}
