package dev.lastseen.app.ui.sources;

import dev.lastseen.app.casework.FileNames;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.TimeRange;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.Source;
import dev.lastseen.model.follow.Coverage;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.store.EvidenceState;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.paint.Color;

/// A source as the list shows it.
///
/// @param number  in the analysis
/// @param system  of its records, by their own word where they name one
/// @param name    short name of its file
/// @param state   what became of its file
/// @param shift   seconds by which its clock is ahead, as applied
/// @param colour  of its system
/// @param covered times that it covers, clocks corrected
/// @param all     from the first to the last record of the whole case
record SourceLine(int number, Source source, String name, String system, EvidenceState state, double shift, Color colour, List<TimeRange> covered, TimeRange all) {
    SourceLine {
        covered = List.copyOf(covered);
    }

    static List<SourceLine> of(Work work) {
        var sources = work.state().sources();
        var names = new FileNames(sources.stream().map(one -> one.source().path()).toList());
        var states = work.casework().evidenceStates();
        var lanes = Lanes.of(work.following());
        var histogram = work.analysis().explorer().histogram();
        var all = new TimeRange(histogram.first(), histogram.last());
        var lines = new ArrayList<SourceLine>();
        for (int number = 0; number < sources.size(); number++) {
            var source = sources.get(number).source();
            var system = sources.get(number).segment().systems().stream().filter(lanes.names()::contains).findFirst().orElse(source.system());
            int place = work.following().space().systems().indexOf(system);
            double shift = place < 0 ? 0 : work.following().clocks().seconds(place);
            var covered = covered(source, system, shift, work.following());
            lines.add(new SourceLine(number, source, names.of(source.path()), system, states.get(number), shift, lanes.colour(system), covered, all));
        }
        return lines;
    }

    /// What the source holds, without the gaps that its system has.
    private static List<TimeRange> covered(Source source, String name, double shift, Following following) {
        OptionalLong from = source.receipt().span().from();
        OptionalLong to = source.receipt().span().to();
        if (from.isEmpty() || to.isEmpty()) return List.of();
        long ahead = Math.round(shift * 1e6);
        var whole = TimeRange.between(from.getAsLong() - ahead, to.getAsLong() - ahead);
        for (int system = 0; system < following.presence().systems(); system++) {
            if (following.systemName(system).equals(name)) return within(whole, following.coverage(system));
        }
        return List.of(whole);
    }

    private static List<TimeRange> within(TimeRange whole, Coverage coverage) {
        var parts = new ArrayList<TimeRange>();
        for (var span : coverage.spans()) {
            long from = Math.max(whole.from(), span.from());
            long to = Math.min(whole.to(), span.to());
            if (from <= to) parts.add(new TimeRange(from, to));
        }
        return parts;
    }

    /// The zone of its times that state none, as a person calls it.
    String zone() {
        var zone = source.clock().zone();
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /// True where the file is not what was imported, or may not be.
    boolean isDoubtful() {
        return state != EvidenceState.UNCHANGED;
    }
}
