package dev.lastseen.app.ui.records;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.model.Level;
import dev.lastseen.model.segment.Segment;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/// What stands before the raw text of a row, and how many characters each part takes.
///
/// @param dates  true where the evidence spans more than a day
/// @param system longest name of a system
record Columns(Page page, Times times, boolean dates, int system) {
    /// Characters of the year, which the head tells once.
    private static final int YEAR = 5;
    private static final int SHORT_DATE = 18;
    static final int LEVEL = 7;
    static final int LINE = 9;
    static final int FIELD = 16;
    private static final int LONGEST_SYSTEM = 16;

    static Columns of(Page page, Times times) {
        var histogram = page.explorer().histogram();
        boolean dates = histogram.last() - histogram.first() > TimeUnit.HOURS.toMicros(20);
        int system = page.lanes().names().stream().mapToInt(String::length).max().orElse(0);
        return new Columns(page, times, dates, Math.min(LONGEST_SYSTEM, system));
    }

    int timeWidth() {
        return dates ? SHORT_DATE : 12;
    }

    /// What the times are, with what they leave out.
    String timeHead() {
        var histogram = page.explorer().histogram();
        return "time " + (dates ? times.day(histogram.first()).substring(0, YEAR - 1) : times.day(histogram.first()));
    }

    /// The corrected time; empty where the record has none.
    String time(int record) {
        long micros = page.explorer().time(record);
        if (micros == Segment.NO_TIME) return "";
        ZoneId zone = page.work().state().sources().get(page.explorer().space().source(record)).source().clock().zone();
        return dates ? times.full(micros, zone).substring(YEAR) : times.clock(micros, zone);
    }

    String level(int record) {
        var level = page.explorer().level(record);
        return level == Level.NONE ? "" : level.name();
    }

    String line(int record) {
        var space = page.explorer().space();
        return Quantity.count(space.segment(space.source(record)).line(space.local(record)));
    }

    /// The value of a field; empty where the record has none.
    String field(int record, String name) {
        var space = page.explorer().space();
        Segment segment = space.segment(space.source(record));
        int column = segment.columns().find(name);
        if (column < 0) return "";
        int local = space.local(record);
        int code = segment.value(local, column);
        return code == -1 ? "" : segment.text(local, code);
    }
}
