package dev.lastseen.model.contrast;

import java.util.ArrayList;
import java.util.List;

/// All ways to look at messages.
final class Traits {
    private static final List<Trait> ALL = List.of(new FieldTrait(), new RepeatTrait(), new TimeTrait(), new TextTrait(), new RecordTrait());

    private Traits() {}

    static List<Series> of(Table table, Sample sample) {
        var series = new ArrayList<Series>();
        ALL.forEach(trait -> trait.offer(table, sample, series::add));
        return series;
    }
}
