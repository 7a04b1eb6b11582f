package dev.lastseen.app.picture.coverage;

import dev.lastseen.app.picture.coverage.CoverageFacts.Row;
import dev.lastseen.model.Receipt;
import dev.lastseen.model.follow.Coverage.Span;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.segment.SourceRecords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads from an analysis what a picture of its coverage shows.
final class CoverageFinder {
    private final Following following;
    private final int[] records;

    CoverageFinder(Following following) {
        this.following = following;
        var space = following.space();
        records = new int[space.systemCount()];
        for (int record = 0; record < space.size(); record++) records[space.system(record)]++;
    }

    CoverageFacts find() {
        var rows = new ArrayList<Row>();
        int[] order = following.route().order();
        for (int system : order) rows.add(row(following.presence().system(system), following.coverage(system).spans()));
        var onRoute = Arrays.stream(order).map(following.presence()::system).boxed().toList();
        IntStream.range(0, records.length)
                .filter(system -> !onRoute.contains(system))
                .mapToObj(system -> row(system, read(system)))
                .sorted(Comparator.comparing(Row::name))
                .forEach(rows::add);
        return new CoverageFacts(rows);
    }

    private Row row(int system, List<Span> spans) {
        var cut = sources(system).flatMap(source -> source.source().incomplete().stream()).findFirst();
        var name = following.space().systems().get(system);
        return new Row(system, name, records[system], spans, cut.isPresent() ? "evidence ends early" : "");
    }

    private Stream<SourceRecords> sources(int system) {
        var name = following.space().systems().get(system);
        return following.space().sources().stream().filter(source -> source.segment().systems().contains(name));
    }

    /// Where no message passes, nothing tells gaps: from the first to the last record of each source.
    private List<Span> read(int system) {
        var spans = new ArrayList<Span>();
        sources(system).map(source -> source.source().receipt().span()).filter(span -> span.from().isPresent() && span.to().isPresent())
                .sorted(Comparator.comparingLong((Receipt.Span span) -> span.from().orElse(0)))
                .forEach(span -> add(spans, span.from().orElse(0), span.to().orElse(0)));
        return spans;
    }

    private static void add(List<Span> spans, long from, long to) {
        if (spans.isEmpty() || spans.getLast().to() < from) {
            spans.add(new Span(from, to));
        } else {
            spans.set(spans.size() - 1, new Span(spans.getLast().from(), Math.max(spans.getLast().to(), to)));
        }
    }
}
