package dev.lastseen.model.contrast;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.TimeName;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// When: how far any two times of a message lie apart, at which hour and weekday they are, and before or after which moment.
final class TimeTrait implements Trait {
    private static final int MOST = 8;
    private static final long HOUR = 3_600_000_000L;

    /// One kind of time that rows have.
    record Clock(String name, IntToLongFunction time) {}

    @Override
    public void offer(Table table, Sample sample, Consumer<Series> offers) {
        int rows = table.rows().size();
        List<Clock> clocks = clocks(table);
        for (int a = 0; a < clocks.size(); a++) {
            for (int b = a + 1; b < clocks.size(); b++) offers.accept(difference(clocks.get(a), clocks.get(b), rows, sample));
            moment(clocks.get(a), rows, offers);
        }
    }

    /// The record's own time first, by the name of the field that it comes from where there is one.
    private static List<Clock> clocks(Table table) {
        var fields = table.fields().stream().filter(Field::hasTimes)
                .sorted(Comparator.comparing((Field f) -> !f.isOwnTime()).thenComparingInt(f -> TimeName.rank(f.name())).thenComparing(Field::name)).toList();
        var clocks = new ArrayList<Clock>();
        boolean dated = IntStream.range(0, table.rows().size()).anyMatch(row -> table.traces().time(row) != Segment.NO_TIME);
        if (dated && fields.stream().noneMatch(Field::isOwnTime)) clocks.add(new Clock("time", table.traces()::time));
        fields.stream().limit(MOST - clocks.size()).forEach(f -> clocks.add(new Clock(FieldNames.shown(f.name()), f::time)));
        return clocks;
    }

    private static Series difference(Clock a, Clock b, int rows, Sample sample) {
        boolean forwards = isLater(a, b, sample);
        Clock later = forwards ? a : b;
        Clock earlier = forwards ? b : a;
        var attribute = Attribute.difference(later.name(), earlier.name());
        return new Numbers(attribute, Unit.DURATION, rows, row -> between(later, earlier, row));
    }

    /// True where `a` is mostly not before `b`.
    private static boolean isLater(Clock a, Clock b, Sample sample) {
        int later = 0;
        for (int i = 0; i < sample.size(); i++) {
            double between = between(a, b, sample.row(i));
            if (between > 0) later++;
            if (between < 0) later--;
        }
        return later >= 0;
    }

    private static double between(Clock later, Clock earlier, int row) {
        long a = later.time().applyAsLong(row);
        long b = earlier.time().applyAsLong(row);
        return a == Segment.NO_TIME || b == Segment.NO_TIME ? Double.NaN : a - b;
    }

    private static void moment(Clock clock, int rows, Consumer<Series> offers) {
        offers.accept(new Numbers(Attribute.of(clock.name(), Plainness.MOMENT, false), Unit.MOMENT, rows, row -> micros(clock, row)));
        offers.accept(hours(clock, rows));
        offers.accept(weekdays(clock, rows));
    }

    static Categories hours(Clock clock, int rows) {
        var attribute = Attribute.part("hour of ", clock.name(), " (UTC)", Plainness.CLOCK);
        return new Categories(attribute, Coded.single(rows, row -> part(clock, row, HOUR, 24)), hour -> String.format(Locale.ROOT, "%02d", hour - OFFSET));
    }

    static Categories weekdays(Clock clock, int rows) {
        var attribute = Attribute.part("weekday of ", clock.name(), " (UTC)", Plainness.CLOCK);
        return new Categories(attribute, Coded.single(rows, row -> part(clock, row, 24 * HOUR, 7)), day -> weekday(day - OFFSET));
    }

    private static double micros(Clock clock, int row) {
        long time = clock.time().applyAsLong(row);
        return time == Segment.NO_TIME ? Double.NaN : time;
    }

    /// Codes of hours and days begin here, so that none is taken for a null.
    private static final int OFFSET = 16;

    private static int part(Clock clock, int row, long unit, int cycle) {
        long time = clock.time().applyAsLong(row);
        return time == Segment.NO_TIME ? Field.ABSENT : OFFSET + (int) Math.floorMod(Math.floorDiv(time, unit), (long) cycle);
    }

    /// Day 0 is that of 1970-01-01, a Thursday.
    private static String weekday(int day) {
        return DayOfWeek.THURSDAY.plus(day).getDisplayName(TextStyle.FULL, Locale.ROOT);
    }
}
