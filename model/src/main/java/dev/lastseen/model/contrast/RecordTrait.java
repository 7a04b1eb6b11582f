package dev.lastseen.model.contrast;

import dev.lastseen.model.Level;
import java.util.function.Consumer;

/// What the records are, whatever they say: their most serious level, their number, the source of the last one.
final class RecordTrait implements Trait {
    private static final int OFFSET = 16;

    @Override
    public void offer(Table table, Sample sample, Consumer<Series> offers) {
        int rows = table.rows().size();
        Traces traces = table.traces();
        offers.accept(new Categories(Attribute.ofRecord("level", "worst level", true), Coded.single(rows, row -> OFFSET + traces.level(row)),
                level -> Level.of(level - OFFSET).name()));
        offers.accept(new Numbers(Attribute.ofRecord("number of records", "number of records", true), Unit.NUMBER, rows, traces::count));
        offers.accept(new Categories(Attribute.ofRecord("source", "source file", false), Coded.single(rows, row -> OFFSET + traces.source(row)),
                source -> traces.sourceName(source - OFFSET)));
    }
}
