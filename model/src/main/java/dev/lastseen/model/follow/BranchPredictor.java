package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// At a split: finds the field whose value tells which branch a message takes. A value decides where at least 95 % of its messages (and at least five) went one way.
final class BranchPredictor {
    private static final double SURE = 0.95;
    private static final int LEAST = 5;
    private static final int MOST_VALUES = 64;

    private final RecordSpace space;
    private final Sightings sightings;
    private final Presence presence;
    private final int split;
    private final List<Integer> branches;
    private final Map<String, Map<String, int[]>> counts = new HashMap<>();
    private final List<String> ranked = new ArrayList<>();

    /// @param split    system of the journey after which the branches part
    /// @param branches systems of the journey that begin the branches
    BranchPredictor(Journeys journeys, int split, List<Integer> branches) {
        space = journeys.space();
        sightings = journeys.sightings();
        presence = journeys.presence();
        this.split = split;
        this.branches = branches;
        learn();
    }

    /// The branch that the message would have taken, where a field tells.
    OptionalInt predict(int message) {
        Map<String, String> fields = fields(message);
        for (String field : ranked) {
            int[] went = counts.getOrDefault(field, Map.of()).get(fields.getOrDefault(field, ""));
            OptionalInt branch = went == null ? OptionalInt.empty() : sure(went);
            if (branch.isPresent()) return OptionalInt.of(branches.get(branch.getAsInt()));
        }
        return OptionalInt.empty();
    }

    private void learn() {
        int learnt = 0;
        for (int m = 0; m < presence.messages() && learnt < 5000; m++) {
            int branch = taken(m);
            if (branch < 0 || !presence.seen(m, split)) continue;
            learnt++;
            fields(m).forEach((field, value) -> {
                Map<String, int[]> values = counts.computeIfAbsent(field, _ -> new HashMap<>());
                if (values.size() <= MOST_VALUES) values.computeIfAbsent(value, _ -> new int[branches.size()])[branch]++;
            });
        }
        counts.values().removeIf(values -> values.size() > MOST_VALUES);
        ranked.addAll(counts.keySet());
        ranked.sort((a, b) -> {
            int bySupport = Integer.compare(support(b), support(a));
            return bySupport != 0 ? bySupport : a.compareTo(b);
        });
    }

    /// Messages that the field alone would send the right way.
    private int support(String field) {
        int sure = 0;
        for (int[] went : counts.getOrDefault(field, Map.of()).values()) {
            OptionalInt branch = sure(went);
            if (branch.isPresent()) sure += went[branch.getAsInt()];
        }
        return sure;
    }

    private static OptionalInt sure(int[] went) {
        int all = 0;
        int best = 0;
        for (int b = 0; b < went.length; b++) {
            all += went[b];
            if (went[b] > went[best]) best = b;
        }
        return went[best] >= LEAST && went[best] >= SURE * all ? OptionalInt.of(best) : OptionalInt.empty();
    }

    private int taken(int message) {
        int taken = -1;
        for (int b = 0; b < branches.size(); b++) {
            if (!presence.seen(message, branches.get(b))) continue;
            if (taken >= 0) return -1;
            taken = b;
        }
        return taken;
    }

    private Map<String, String> fields(int message) {
        var fields = new HashMap<String, String>();
        for (int i = sightings.from(message); i < sightings.to(message); i++) {
            int record = sightings.record(i);
            if (space.system(record) == presence.system(split)) add(record, fields);
        }
        return fields;
    }

    private void add(int record, Map<String, String> fields) {
        int source = space.source(record);
        Segment segment = space.segment(source);
        int local = record - space.base(source);
        for (int c = 0; c < segment.columns().size(); c++) {
            int code = segment.value(local, c);
            if (code == -1 || ValueCode.isTime(code) || ValueCode.isDecimal(code)) continue;
            fields.put(segment.columns().name(c), segment.text(local, code));
        }
    }
}
