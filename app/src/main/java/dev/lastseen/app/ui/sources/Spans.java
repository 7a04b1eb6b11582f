package dev.lastseen.app.ui.sources;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Times;

/// Spells what a source covers.
final class Spans {
    private Spans() {}

    /// `04-09 14:00:00 – 04-09 20:00:12`, with the number of gaps.
    static String of(SourceLine line, Desk desk) {
        var times = Times.of(desk.session().look());
        long from = line.covered().getFirst().from();
        long to = line.covered().getLast().to();
        int gaps = line.covered().size() - 1;
        boolean sameDay = times.day(from).equals(times.day(to));
        return times.day(from).substring(5) + " " + times.seconds(from) + " – " + (sameDay ? "" : times.day(to).substring(5) + " ") + times.seconds(to)
                + (gaps == 0 ? "" : gaps == 1 ? ", one gap" : ", " + gaps + " gaps");
    }
}
