package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Sample;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.ValueKey;
import dev.lastseen.model.check.scene.Values;
import dev.lastseen.model.check.scene.Which;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the attribute that changed together with something at a system: by fields of that system and of those before it.
final class Companions {
    private static final int MOST_VALUES = 64;
    private static final double LEAST_PHI = 0.5;

    private final Scene scene;
    private final int system;
    private final FieldNames names = new FieldNames();

    Companions(Scene scene, int system) {
        this.scene = scene;
        this.system = system;
    }

    /// The value that goes most closely with being one of `chosen`.
    ///
    /// @param messages all messages at the system
    Optional<Companion> of(int[] messages, BitSet chosen) {
        Companion best = null;
        for (int other : scene.systems()) {
            if (other != system && !scene.route().leads(other, system)) continue;
            Sample sample = scene.sample(other);
            for (String field : sample.fields()) {
                if (!isApt(field, sample) || other == system && isReaction(field)) continue;
                Companion found = best(other, field, messages, chosen);
                if (found != null && (best == null || found.phi() > best.phi())) best = found;
            }
        }
        return Optional.ofNullable(best).filter(c -> c.phi() > LEAST_PHI);
    }

    /// True for what the system says about the error itself.
    private boolean isReaction(String field) {
        return names.is("status", field) || names.is("error", field) || names.is("ok", field) || names.is("end-reason", field);
    }

    private static boolean isApt(String field, Sample sample) {
        if (FieldNames.isOwnWords(field) || sample.isTime(field)) return false;
        long distinct = Arrays.stream(sample.keys(field)).filter(k -> !ValueKey.isMissing(k)).distinct().limit(MOST_VALUES + 1L).count();
        return distinct >= 2 && distinct <= MOST_VALUES;
    }

    private @Nullable Companion best(int other, String field, int[] messages, BitSet chosen) {
        Values values = scene.values(other, field, Which.FIRST);
        Map<Long, int[]> counts = new HashMap<>();
        int inside = 0;
        for (int m : messages) {
            if (chosen.get(m)) inside++;
            if (ValueKey.isMissing(values.key(m))) continue;
            int[] count = counts.computeIfAbsent(values.key(m), _ -> new int[] {0, 0, values.record(m)});
            count[chosen.get(m) ? 0 : 1]++;
        }
        int outside = messages.length - inside;
        Companion best = null;
        for (int[] c : counts.values()) {
            double phi = phi(c[0], inside, c[1], outside);
            if (best == null || phi > best.phi()) best = new Companion(other, field, scene.text(c[2], field), (double) c[0] / inside, (double) c[1] / Math.max(1, outside), phi);
        }
        return best;
    }

    private static double phi(int withInside, int inside, int withOutside, int outside) {
        double with = withInside + withOutside;
        double without = inside + outside - with;
        double product = with * without * inside * outside;
        return product == 0 ? 0 : ((double) withInside * (outside - withOutside) - (double) (inside - withInside) * withOutside) / Math.sqrt(product);
    }
}
