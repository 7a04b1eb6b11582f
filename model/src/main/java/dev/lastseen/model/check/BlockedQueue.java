package dev.lastseen.model.check;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.Which;
import dev.lastseen.model.check.scene.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// At one system nothing follows one message, though messages go on coming: whatever is read in order stands behind it. Where a queue has lanes (partitions, shards), one of them may
/// stand while the others flow.
///
/// How many behind it are enough is no constant: the more messages got lost on this hop before, the longer the row must be, until chance explains it less than once in a million hops.
final class BlockedQueue implements Check {
    private static final int LEAST_BEHIND = 5;
    private static final double NEARLY_ALL = 0.9;
    /// Systems that read a little ahead may log messages after the one that stops them.
    private static final int AHEAD = 3;

    private final Lanes lanes = new Lanes();

    @Override
    public String id() {
        return "blocked-queue";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        for (var hop : scene.route().hops()) {
            if (!scene.following().vouches(hop.to()) || vanished(hop.from(), hop.to(), scene) < LEAST_BEHIND) continue;
            var whole = new Lane("", scene.order(hop.from()), scene.route().hops().size());
            var finding = find(hop.from(), hop.to(), whole, scene);
            if (finding.isPresent()) findings.add(finding.get());
            else lanes.of(hop.from(), whole, scene).forEach(lane -> find(hop.from(), hop.to(), lane, scene).ifPresent(findings::add));
        }
        return findings;
    }

    private static int vanished(int from, int to, Scene scene) {
        int vanished = 0;
        for (int m = 0; m < scene.total(); m++) {
            if (passing(m, from, to, scene) == Passing.VANISHED) vanished++;
        }
        return vanished;
    }

    /// What a message did on the hop.
    private enum Passing { ARRIVED, VANISHED, NEITHER }

    private static Passing passing(int message, int from, int to, Scene scene) {
        if (scene.presence().seen(message, to)) return Passing.ARRIVED;
        var verdicts = scene.verdicts();
        boolean vanished = verdicts.outcome(message) == Outcome.VANISHED && verdicts.lastSeen(message) == from && verdicts.missingFrom(message) == to;
        return vanished ? Passing.VANISHED : Passing.NEITHER;
    }

    private Optional<Finding> find(int from, int to, Lane lane, Scene scene) {
        int[] order = lane.order();
        int last = order.length - 1;
        int behind = 0;
        while (last >= 0 && passing(order[last], from, to, scene) != Passing.ARRIVED) {
            if (passing(order[last--], from, to, scene) == Passing.VANISHED) behind++;
        }
        if (last < 0 || behind < LEAST_BEHIND || behind < NEARLY_ALL * lostFrom(order, last + 1, from, scene)) return Optional.empty();
        int lostBefore = 0;
        int arrived = 0;
        for (int i = 0; i <= last; i++) {
            Passing passing = passing(order[i], from, to, scene);
            if (passing == Passing.VANISHED) lostBefore++;
            if (passing == Passing.ARRIVED) arrived++;
        }
        double rate = (lostBefore + 1.0) / (lostBefore + arrived + 2.0);
        if (behind * Math.log(rate) >= Math.log(Chance.TINY / lane.tries())) return Optional.empty();
        return Optional.of(tell(from, to, head(order, last, to, scene), new Queue(lane, last, behind, rate), scene));
    }

    /// Messages behind the head that are lost at all.
    private static int lostFrom(int[] order, int start, int from, Scene scene) {
        int lost = 0;
        for (int i = start; i < order.length; i++) {
            if (Losses.isLost(order[i], scene) && scene.verdicts().lastSeen(order[i]) == from) lost++;
        }
        return lost;
    }

    /// The one that came last by the clock of the system that stands, unless one shortly before it says that it is locked.
    private static int head(int[] order, int last, int to, Scene scene) {
        int[] latest = latest(order, last, to, scene);
        for (int message : latest) {
            boolean[] locked = {scene.verdicts().outcome(message) == Outcome.STUCK};
            scene.records(message, to, record -> locked[0] |= scene.says(record, Word.LOCKED));
            if (locked[0]) return message;
        }
        return latest[0];
    }

    /// Of those that came, the last few by the time at which they came; those handed over later go first where times are equal.
    private static int[] latest(int[] order, int last, int to, Scene scene) {
        int[] latest = new int[AHEAD];
        int n = 0;
        for (int i = last; i >= 0; i--) {
            int message = order[i];
            if (!scene.presence().seen(message, to)) continue;
            int at = n;
            while (at > 0 && scene.presence().first(message, to) > scene.presence().first(latest[at - 1], to)) at--;
            if (at == AHEAD) continue;
            n = Math.min(n + 1, AHEAD);
            System.arraycopy(latest, at, latest, at + 1, n - 1 - at);
            latest[at] = message;
        }
        return Arrays.copyOf(latest, n);
    }

    /// @param rate share of messages lost before
    private record Queue(Lane lane, int last, int behind, double rate) {
        int[] order() {
            return lane.order();
        }
    }

    private Finding tell(int from, int to, int head, Queue queue, Scene scene) {
        String text = "Nothing follows %s at %s%s: %s that came to %s after it never arrived, though %s was covered; before, at most %s were lost"
                .formatted(scene.following().name(head), scene.name(to), queue.lane().name(), Spell.messages(queue.behind()), scene.name(from), scene.name(to), Spell.percent(queue.rate()));
        var draft = new Draft(scene.space(), scene.name(to))
                .from(scene.name(from))
                .assumed("%s reads what %s hands over%s in order, and its log holds all that it reads.".formatted(scene.name(to), scene.name(from), queue.lane().name()))
                .refuted("Any message in %s that left %s%s after this one.".formatted(scene.name(to), scene.name(from), queue.lane().name()))
                .next("Look at this message in %s: release it, set it aside or repair it, then see whether the %s behind it come.".formatted(scene.name(to), Spell.count(queue.behind())))
                .message(head)
                .cite(scene.record(head, to, Which.LAST));
        for (int i = queue.last() + 1; i < queue.order().length && i <= queue.last() + 2; i++) draft.cite(scene.record(queue.order()[i], from, Which.LAST));
        return draft.tell(id(), Severity.CRITICAL, text);
    }
}
