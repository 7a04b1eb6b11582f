package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Sample;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.ValueKey;
import dev.lastseen.model.check.scene.Values;
import dev.lastseen.model.check.scene.Which;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Parts a queue into its lanes: partitions, shards or whatever else a field names that is read in order by itself.
final class Lanes {
    /// A field with more values sorts messages, but nobody reads each of its values by itself.
    private static final int MOST = 1_000;

    private final FieldNames names = new FieldNames();

    /// The lanes by all fields that name one, in order of the fields and of the first messages.
    List<Lane> of(int system, Lane whole, Scene scene) {
        var lanes = new ArrayList<Lane>();
        Sample sample = scene.sample(system);
        for (String field : sample.fields()) {
            if (!names.is("lane", field)) continue;
            long distinct = Arrays.stream(sample.keys(field)).filter(key -> !ValueKey.isMissing(key)).distinct().count();
            if (distinct >= 2 && distinct <= MOST) part(system, field, whole, scene, lanes);
        }
        return lanes;
    }

    private static void part(int system, String field, Lane whole, Scene scene, List<Lane> lanes) {
        Values values = scene.values(system, field, Which.FIRST);
        Map<Long, IntStream.Builder> parts = new LinkedHashMap<>();
        for (int message : whole.order()) {
            if (!ValueKey.isMissing(values.key(message))) parts.computeIfAbsent(values.key(message), _ -> IntStream.builder()).add(message);
        }
        for (IntStream.Builder part : parts.values()) {
            int[] order = part.build().toArray();
            String name = " in %s %s".formatted(field, Spell.quoted(scene.text(values.record(order[0]), field)));
            lanes.add(new Lane(name, order, whole.tries() * parts.size()));
        }
    }
}
