package dev.lastseen.model.contrast;

import dev.lastseen.model.segment.Columns;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which column of one source is which field. A column that stands more than a few times in one record is a list, and no property of one message.
final class Layout {
    private static final int MOST_REPEATS = 4;
    private final Segment segment;
    private final Predicate<String> wanted;
    private final Function<String, Field> fields;
    private final @Nullable Shape[] shapes;
    private final List<Inherited> inherited = new ArrayList<>();

    /// Where the fields of records of one shape stand in their rows.
    record Shape(int[] positions, Field[] fields) {}

    private record Inherited(Field field, int[] codes) {}

    /// Receives an inherited value.
    @FunctionalInterface
    interface Visitor {
        void value(Field field, int code);
    }

    Layout(Segment segment, Predicate<String> wanted, Function<String, Field> fields) {
        this.segment = segment;
        this.wanted = wanted;
        this.fields = fields;
        shapes = new Shape[segment.shapes().size()];
        Columns columns = segment.columns();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.inherited(c) && wanted.test(columns.name(c))) inherited.add(new Inherited(fields.apply(columns.name(c)), segment.contexts().effective(c)));
        }
    }

    Shape shape(int number) {
        Shape known = shapes[number];
        if (known != null) return known;
        Shape made = make(segment.shapes().columns(number));
        shapes[number] = made;
        return made;
    }

    private Shape make(int[] columns) {
        int[] times = new int[segment.columns().size()];
        for (int column : columns) times[column]++;
        var positions = new ArrayList<Integer>();
        var found = new ArrayList<Field>();
        for (int k = 0; k < columns.length; k++) {
            if (times[columns[k]] > MOST_REPEATS || !wanted.test(segment.columns().name(columns[k]))) continue;
            positions.add(k);
            found.add(fields.apply(segment.columns().name(columns[k])));
        }
        return new Shape(positions.stream().mapToInt(p -> p).toArray(), found.toArray(Field[]::new));
    }

    void inherited(int context, Visitor visitor) {
        for (Inherited column : inherited) {
            int code = column.codes()[context];
            if (code != Field.ABSENT) visitor.value(column.field(), code);
        }
    }
}
