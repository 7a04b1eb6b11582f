package dev.lastseen.model.check;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.check.scene.Sample;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.ValueKey;
import dev.lastseen.model.check.scene.Values;
import dev.lastseen.model.check.scene.Which;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Messages lost at a hop whose value of a field that is otherwise unique is borne by another message that arrived: something takes them for the same. Which of the two came
/// first does not matter, for clocks jitter.
final class KeyCollision implements Check {
    private static final int LEAST = 3;
    private static final double PRESENT = 0.9;
    private static final double REPEATING = 0.02;

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

    private record Sides(List<Integer> lost, List<Integer> arrived) {}

    private static Sides sides(int system, Scene scene) {
        var sides = new Sides(new ArrayList<>(), new ArrayList<>());
        for (int m = 0; m < scene.total(); m++) {
            if (!scene.presence().seen(m, system)) continue;
            Outcome outcome = scene.verdicts().outcome(m);
            boolean gone = outcome == Outcome.VANISHED || outcome == Outcome.DROPPED;
            if (gone && scene.verdicts().lastSeen(m) == system) sides.lost().add(m);
            else if (Losses.isSeenBeyond(m, system, scene)) sides.arrived().add(m);
        }
        return sides;
    }

    /// @param colliding lost messages whose value an arrived one bears, and that one
    /// @param repeating arrived messages whose value another arrived one bears
    private record Collision(String field, Map<Integer, Integer> colliding, int repeating, double chance) {}

    private Optional<Finding> find(int system, Scene scene) {
        Sides sides = sides(system, scene);
        if (sides.lost().size() < LEAST || sides.arrived().size() < LEAST) return Optional.empty();
        List<String> fields = candidates(system, scene);
        return fields.stream()
                .map(field -> collision(field, scene.values(system, field, Which.FIRST), sides, fields.size() * scene.systems().length))
                .filter(c -> c != null)
                .min(Comparator.comparingDouble(Collision::chance).thenComparing(Collision::field))
                .map(c -> tell(c, system, sides, scene));
    }

    /// Fields that nearly all sampled messages have, with values of their own.
    private static List<String> candidates(int system, Scene scene) {
        Sample sample = scene.sample(system);
        var fields = new ArrayList<String>();
        for (String field : sample.fields()) {
            if (scene.followed(system).contains(field)) continue;
            long[] keys = Arrays.stream(sample.keys(field)).filter(key -> !ValueKey.isMissing(key)).toArray();
            long distinct = Arrays.stream(keys).distinct().count();
            if (keys.length >= LEAST && distinct >= (1 - 5 * REPEATING) * keys.length) fields.add(field);
        }
        return fields;
    }

    private static @Nullable Collision collision(String field, Values values, Sides sides, int tried) {
        Map<Long, Integer> owner = new HashMap<>();
        int present = 0;
        int repeating = 0;
        for (int m : sides.arrived()) {
            if (ValueKey.isMissing(values.key(m))) continue;
            present++;
            if (owner.putIfAbsent(values.key(m), m) != null) repeating++;
        }
        if (present < PRESENT * sides.arrived().size() || repeating > REPEATING * present) return null;
        Map<Integer, Integer> colliding = new HashMap<>();
        for (int m : sides.lost()) {
            Integer other = ValueKey.isMissing(values.key(m)) ? null : owner.get(values.key(m));
            if (other != null) colliding.put(m, other);
        }
        if (colliding.size() < LEAST) return null;
        double chance = Chance.ofLarger(colliding.size(), sides.lost().size(), repeating, present) * tried;
        return chance < Chance.SMALL ? new Collision(field, colliding, repeating, chance) : null;
    }

    private Finding tell(Collision found, int system, Sides sides, Scene scene) {
        List<Integer> messages = sides.lost().stream().filter(found.colliding()::containsKey).toList();
        String field = found.field().startsWith("@") ? found.field().substring(1) : found.field();
        String text = "%s of %s messages lost after %s bear the %s of another message that went on, where only %s of %s that went on share theirs"
                .formatted(Spell.count(messages.size()), Spell.count(sides.lost().size()), scene.name(system), field, Spell.count(found.repeating()), Spell.count(sides.arrived().size()));
        var draft = new Draft(scene.space(), scene.name(system))
                .field(found.field())
                .messages(messages)
                .assumed("What is lost here is lost for one reason, and %s is what that reason looks at.".formatted(field))
                .refuted("Two messages with the same %s that both went on after this time, or a lost one whose twin was lost as well.".formatted(field))
                .next("Look in %s for a map, cache or unique index keyed on %s; key it on the message's own identifier and send these again.".formatted(scene.name(system), field));
        Values values = scene.values(system, found.field(), Which.FIRST);
        for (int message : messages) draft.cite(values.record(message)).cite(values.record(found.colliding().getOrDefault(message, message)));
        return draft.tell(id(), Severity.CRITICAL, text);
    }
}
