package dev.lastseen.model.check;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.check.scene.Sample;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.ValueKey;
import dev.lastseen.model.check.scene.Values;
import dev.lastseen.model.check.scene.Which;
import dev.lastseen.model.value.LongSort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Messages lost at a hop whose value of a field that is otherwise unique is borne by another message that arrived: something takes them for the same. The other one must have come
/// before, or about when this one would have gone on, for clocks jitter: one that comes later is a repetition of what was lost.
final class KeyCollision implements Check {
    private static final int LEAST = 3;
    private static final double PRESENT = 0.9;
    private static final double REPEATING = 0.02;
    private static final int MOST_BEARERS = 2;

    @Override
    public String id() {
        return "key-collision";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        for (int system : scene.systems()) {
            if (!scene.route().isTerminal(system)) find(system, scene).ifPresent(findings::add);
        }
        return findings;
    }

    private record Sides(List<Integer> lost, int[] arrived) {}

    private static Sides sides(int system, Scene scene) {
        var lost = new ArrayList<Integer>();
        int[] arrived = new int[scene.total()];
        int n = 0;
        for (int m = 0; m < scene.total(); m++) {
            if (!scene.presence().seen(m, system)) continue;
            Outcome outcome = scene.verdicts().outcome(m);
            boolean gone = outcome == Outcome.VANISHED || outcome == Outcome.DROPPED;
            if (gone && scene.verdicts().lastSeen(m) == system) lost.add(m);
            else if (Losses.isSeenBeyond(m, system, scene)) arrived[n++] = m;
        }
        return new Sides(lost, Arrays.copyOf(arrived, n));
    }

    /// @param colliding lost messages whose value an arrived one bears
    /// @param owners    for each of their values the earliest message that bears it and arrived
    /// @param repeating arrived messages whose value another arrived one bears
    private record Collision(String field, List<Integer> colliding, Map<Long, Integer> owners, int repeating, double chance) {}

    private Optional<Finding> find(int system, Scene scene) {
        Sides sides = sides(system, scene);
        if (sides.lost().size() < LEAST || sides.arrived().length < LEAST) return Optional.empty();
        List<String> fields = candidates(system, scene);
        var lost = new BitSet();
        sides.lost().forEach(lost::set);
        return fields.stream()
                .filter(field -> isPromising(scene.bearers(system, field, lost), sides.lost().size()))
                .map(field -> collision(system, field, sides, fields.size(), scene))
                .filter(c -> c != null)
                .min(Comparator.comparingDouble(Collision::chance).thenComparing(Collision::field))
                .map(c -> tell(c, system, sides, scene));
    }

    /// A field that is nearly unique has few bearers of the same value.
    private static boolean isPromising(int bearers, int lost) {
        return bearers >= LEAST && bearers <= MOST_BEARERS * lost;
    }

    /// Fields that nearly all sampled messages have, with values of their own.
    private static List<String> candidates(int system, Scene scene) {
        Sample sample = scene.sample(system);
        var fields = new ArrayList<String>();
        for (String field : sample.fields()) {
            if (scene.followed(system).contains(field)) continue;
            long[] keys = sorted(sample.keys(field));
            if (keys.length >= LEAST && keys.length - repeating(keys) >= (1 - 5 * REPEATING) * keys.length) fields.add(field);
        }
        return fields;
    }

    /// Those that stand for a value.
    private static long[] sorted(long[] keys) {
        long[] kept = new long[keys.length];
        int n = 0;
        for (long key : keys) {
            if (!ValueKey.isMissing(key)) kept[n++] = key;
        }
        LongSort.sort(kept, n);
        return Arrays.copyOf(kept, n);
    }

    private static int repeating(long[] sorted) {
        int repeating = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) repeating++;
        }
        return repeating;
    }

    private static @Nullable Collision collision(int system, String field, Sides sides, int fields, Scene scene) {
        Values values = scene.values(system, field, Which.FIRST);
        long[] borne = sorted(Arrays.stream(sides.arrived()).mapToLong(values::key).toArray());
        int repeating = repeating(borne);
        if (borne.length < PRESENT * sides.arrived().length || repeating > REPEATING * borne.length) return null;
        List<Integer> twinned = sides.lost().stream().filter(m -> !ValueKey.isMissing(values.key(m)) && Arrays.binarySearch(borne, values.key(m)) >= 0).toList();
        if (twinned.size() < LEAST) return null;
        Map<Long, Integer> owners = owners(system, values, twinned, sides, scene);
        long patience = patience(system, scene);
        // a record that shows both has all its fields in common
        twinned = twinned.stream().filter(m -> values.record(owners.getOrDefault(values.key(m), m)) != values.record(m)).toList();
        List<Integer> colliding = twinned.stream().filter(m -> scene.presence().first(owners.getOrDefault(values.key(m), m), system) <= scene.presence().first(m, system) + patience).toList();
        if (colliding.size() < LEAST) return null;
        double chance = Chance.ofLarger(colliding.size(), sides.lost().size(), repeating, borne.length) * fields * scene.systems().length;
        return chance < Chance.SMALL ? new Collision(field, colliding, owners, repeating, chance) : null;
    }

    /// For each value of the given lost messages the earliest message that bears it and arrived.
    private static Map<Long, Integer> owners(int system, Values values, List<Integer> lost, Sides sides, Scene scene) {
        Map<Long, Integer> owners = new HashMap<>();
        for (int message : lost) owners.put(values.key(message), -1);
        for (int message : sides.arrived()) {
            owners.computeIfPresent(values.key(message), (_, known) -> known < 0 || scene.presence().first(message, system) < scene.presence().first(known, system) ? message : known);
        }
        return owners;
    }

    /// How long a message usually takes to the next system: whatever compares it does so by then.
    private static long patience(int system, Scene scene) {
        return scene.route().next(system).stream().mapToLong(next -> scene.following().usual(system, next).median()).max().orElse(0);
    }

    private Finding tell(Collision found, int system, Sides sides, Scene scene) {
        List<Integer> messages = found.colliding();
        String field = found.field().startsWith("@") ? found.field().substring(1) : found.field();
        String text = "%s of %s messages lost after %s bear the %s of another message that went on, where only %s of %s that went on share theirs"
                .formatted(Spell.count(messages.size()), Spell.count(sides.lost().size()), scene.name(system), field, Spell.count(found.repeating()), Spell.count(sides.arrived().length));
        var draft = new Draft(scene.space(), scene.name(system))
                .field(found.field())
                .messages(messages)
                .assumed("What is lost here is lost for one reason, and %s is what that reason looks at.".formatted(field))
                .refuted("Two messages with the same %s that both went on after this time, or a lost one whose twin was lost as well.".formatted(field))
                .next("Look in %s for a map, cache or unique index keyed on %s; key it on the message's own identifier and send these again.".formatted(scene.name(system), field));
        Values values = scene.values(system, found.field(), Which.FIRST);
        for (int message : messages) draft.cite(values.record(message)).cite(values.record(found.owners().getOrDefault(values.key(message), message)));
        return draft.tell(id(), Severity.CRITICAL, text);
    }
}
