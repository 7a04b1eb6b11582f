package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.lineage.Lineage;
import dev.lastseen.model.lineage.Lineage.Link;
import dev.lastseen.model.lineage.Lineage.Making;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.EvidenceReader;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Prints where a record comes from and what it touched: each line tells what both records bear.
final class LineagePage {
    private static final int TOLD = 40;

    private final Analysis analysis;
    private final EvidenceReader evidence;
    private final Terminal terminal;

    LineagePage(Analysis analysis, EvidenceReader evidence, Terminal terminal) {
        this.analysis = analysis;
        this.evidence = evidence;
        this.terminal = terminal;
    }

    void print(int record, Lineage lineage) {
        line(terminal.paint(Paint.HEAD, place(record)) + "  " + Visible.of(system(record)));
        line("    " + Visible.of(text(record)));
        links("Derived from", "Nothing before it bears an identifier of it.", lineage.back());
        links("Touched", "Nothing after it bears an identifier of it.", lineage.forward());
        if (!lineage.makings().isEmpty()) makings(lineage.makings());
        if (lineage.cut()) line(terminal.paint(Paint.FAINT, "There is more than is told: only the nearest steps and records are followed."));
    }

    private void links(String head, String none, List<Link> links) {
        line("");
        if (links.isEmpty()) {
            line(terminal.paint(Paint.FAINT, none));
            return;
        }
        line(terminal.paint(Paint.HEAD, head));
        var table = new Table(">step", "time (UTC)", "system", "line", "shares", "with", "text");
        for (var link : links.subList(0, Math.min(TOLD, links.size()))) {
            var time = time(link.record());
            table.row().add(link.distance()).add(time == null ? "" : Quantity.time(time)).add(system(link.record())).add(place(link.record())).add(link.field() + " = " + link.value())
                    .add(link.distance() == 1 ? "" : place(link.via())).add(text(link.record()));
        }
        table.print(terminal);
        if (links.size() > TOLD) line(terminal.paint(Paint.FAINT, "… and " + Quantity.count(links.size() - TOLD) + " more (--json prints them all)"));
    }

    private void makings(List<Making> makings) {
        line("");
        line(terminal.paint(Paint.HEAD, "Made with"));
        var table = new Table("what", "value", "line");
        for (var making : makings) table.row().add(making.field()).add(making.value()).add(place(making.record()));
        table.print(terminal);
    }

    void write(int record, Lineage lineage) throws IOException {
        try (var json = new JsonOutput(terminal)) {
            json.object(_ -> {
                json.name("record").object(_ -> record(record, json));
                json.name("back").array(_ -> links(lineage.back(), json));
                json.name("forward").array(_ -> links(lineage.forward(), json));
                json.name("makings").array(_ -> {
                    for (var making : lineage.makings()) {
                        json.object(_ -> {
                            json.member("field", making.field()).member("value", making.value());
                            place(making.record(), json);
                        });
                    }
                });
                json.member("complete", lineage.cut() ? "no" : "yes");
            });
        }
    }

    private void links(List<Link> links, JsonOutput json) throws IOException {
        for (var link : links) {
            json.object(_ -> {
                record(link.record(), json);
                json.member("step", link.distance()).member("value", link.value()).member("field", link.field()).member("viaField", link.viaField());
                json.name("via").object(_ -> place(link.via(), json));
            });
        }
    }

    private void record(int record, JsonOutput json) throws IOException {
        json.timeOrNull("time", time(record)).member("system", system(record));
        place(record, json);
        json.member("text", text(record));
    }

    private void place(int record, JsonOutput json) throws IOException {
        var citation = analysis.citation(record);
        json.member("file", citation.file()).member("line", citation.line());
    }

    private String place(int record) {
        var citation = analysis.citation(record);
        return citation.file() + ":" + citation.line();
    }

    private String system(int record) {
        var space = analysis.following().space();
        return space.systems().get(space.system(record));
    }

    private @Nullable Instant time(int record) {
        long time = analysis.following().clocks().time(record);
        return time == Segment.NO_TIME ? null : Quantity.instant(time);
    }

    private String text(int record) {
        var space = analysis.following().space();
        return evidence.text(analysis.evidence().get(space.source(record)), space.local(record)).stripTrailing();
    }

    private void line(String text) {
        terminal.out().println(text);
    }
}
