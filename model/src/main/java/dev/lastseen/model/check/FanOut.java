package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.Which;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Messages with far more records at a system than their peers: retries, loops, one request that becomes thirty. There must be a jump in the counts that a long tail of
/// ordinary counts does not have.
final class FanOut implements Check {
    private static final int LEAST_MESSAGES = 20;
    private static final double JUMP = 3;
    private static final int LEAST_JUMP = 5;
    private static final double MOST = 0.1;

    @Override
    public String id() {
        return "fan-out";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        Set<Integer> told = new HashSet<>();
        for (int system : scene.systems()) {
            int[] counts = counts(system, scene);
            int limit = limit(ascending(counts));
            if (limit == 0) continue;
            List<Integer> many = IntStream.range(0, counts.length).filter(m -> counts[m] > limit && !told.contains(m)).boxed().toList();
            if (!many.isEmpty()) findings.add(tell(system, many, counts, limit, scene));
            told.addAll(many);
        }
        return findings;
    }

    private static int[] counts(int system, Scene scene) {
        int[] counts = new int[scene.total()];
        var sightings = scene.following().sightings();
        var space = scene.space();
        int global = scene.presence().system(system);
        for (int m = 0; m < counts.length; m++) {
            for (int i = sightings.from(m); i < sightings.to(m); i++) {
                if (space.system(sightings.record(i)) == global) counts[m]++;
            }
        }
        return counts;
    }

    /// Those above 0. Counts are small, so how often each stands is counted.
    private static int[] ascending(int[] counts) {
        int most = 0;
        for (int count : counts) most = Math.max(most, count);
        int[] often = new int[most + 1];
        for (int count : counts) often[count]++;
        int[] sorted = new int[counts.length - often[0]];
        int at = 0;
        for (int count = 1; count <= most; count++) {
            Arrays.fill(sorted, at, at + often[count], count);
            at += often[count];
        }
        return sorted;
    }

    /// The largest ordinary count; 0 where nothing stands apart.
    ///
    /// @param sorted counts of the messages that have any, ascending
    static int limit(int[] sorted) {
        int n = sorted.length;
        if (n < LEAST_MESSAGES) return 0;
        for (int i = n / 2; i + 1 < n; i++) {
            int below = sorted[i];
            int above = sorted[i + 1];
            boolean jump = above >= JUMP * below && above - below >= LEAST_JUMP;
            if (!jump) continue;
            int more = n - i - 1;
            return more <= MOST * n && chance(sorted, i, above / (double) below, more) < Chance.SMALL ? below : 0;
        }
        return 0;
    }

    /// How likely a long tail of counts leaves such a gap below so many: that of a power law, whose exponent is estimated from the ordinary counts above the median (A. Clauset,
    /// C. R. Shalizi and M. E. J. Newman, Power-Law Distributions in Empirical Data, 2009, eq. 3.7), and from how few lie above the last of them; counts that end at a bound have no
    /// tail, which only the second tells.
    private static double chance(int[] sorted, int last, double ratio, int more) {
        int middle = sorted.length / 2;
        double least = sorted[middle] - 0.5;
        double sum = 0;
        for (int i = middle; i <= last; i++) sum += Math.log(sorted[i] / least);
        double likely = (last - middle + 1) / sum;
        double above = Math.log((double) (sorted.length - middle) / more) / Math.log((sorted[last] + 0.5) / least);
        return Math.pow(ratio, -Math.max(likely, above) * more);
    }

    private Finding tell(int system, List<Integer> many, int[] counts, int limit, Scene scene) {
        int most = many.stream().mapToInt(m -> counts[m]).max().orElse(0);
        int least = many.stream().mapToInt(m -> counts[m]).min().orElse(0);
        String range = least == most ? Spell.count(most) : Spell.count(least) + " to " + Spell.count(most);
        String text = "%s with %s records each at %s, where all others have at most %s".formatted(Spell.messages(many.size()), range, scene.name(system), Spell.count(limit));
        var draft = new Draft(scene.space(), scene.name(system))
                .messages(many)
                .assumed("One record at %s stands for one action.".formatted(scene.name(system)))
                .refuted("Messages of this kind that are large by nature, such as bulk orders, with as many parts as records.")
                .next("Follow one of them at %s: what calls again, and which limit counts only the first call?".formatted(scene.name(system)));
        for (int message : many) draft.cite(scene.record(message, system, Which.FIRST));
        return draft.tell(id(), Severity.WARNING, text);
    }
}
