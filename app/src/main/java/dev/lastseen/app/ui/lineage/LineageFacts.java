package dev.lastseen.app.ui.lineage;

import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.EvidenceLine;
import dev.lastseen.model.lineage.Lineage.Link;
import dev.lastseen.model.lineage.Lineage.Making;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The lineage of a record with the texts of the records that it names. Reads files: belongs into the background.
///
/// @param cut true where there is more than is told
record LineageFacts(EvidenceLine origin, List<Step> back, List<Step> forward, List<Made> made, boolean cut) {
    private static final int MOST = 40;

    /// A record that was reached.
    ///
    /// @param reason what it shares, and with which record
    record Step(EvidenceLine line, int distance, String reason) {}

    /// What records say that they were made with.
    record Made(String field, String value, EvidenceLine line) {}

    /// @param cancelled ends it with a [java.util.concurrent.CancellationException]
    static LineageFacts of(int record, Work work, BooleanSupplier cancelled) {
        var lineage = work.analysis().lineages().of(record, cancelled);
        boolean cut = lineage.cut() || lineage.back().size() > MOST || lineage.forward().size() > MOST;
        return new LineageFacts(line(record, work), steps(lineage.back(), work), steps(lineage.forward(), work), made(lineage.makings(), work), cut);
    }

    private static List<Step> steps(List<Link> links, Work work) {
        return links.stream().limit(MOST).map(link -> new Step(line(link.record(), work), link.distance(), reason(link, work))).toList();
    }

    private static String reason(Link link, Work work) {
        var fields = link.field().equals(link.viaField()) ? link.field() : link.viaField() + " → " + link.field();
        var via = work.analysis().citation(link.via());
        return fields + " = " + link.value() + (link.distance() == 1 ? "" : ", shared with " + via.file() + ":" + via.line());
    }

    private static List<Made> made(List<Making> makings, Work work) {
        return makings.stream().limit(MOST).map(making -> new Made(making.field(), making.value(), line(making.record(), work))).toList();
    }

    private static EvidenceLine line(int record, Work work) {
        return EvidenceLine.of(record, work.analysis(), work.casework().evidence());
    }
}
