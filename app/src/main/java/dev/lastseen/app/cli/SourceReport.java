package dev.lastseen.app.cli;

import dev.lastseen.app.casework.FileNames;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.Incomplete;
import dev.lastseen.model.Rejected;
import dev.lastseen.model.Source;
import dev.lastseen.model.Warning;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Tells what imports made of sources, as JSON and as a table.
final class SourceReport {
    private static final int TOLD_PROBLEMS = 3;

    private final FileNames names;

    SourceReport(Collection<Source> sources) {
        names = new FileNames(sources.stream().map(Source::path).toList());
    }

    /// The members of one element of `sources`, as the command line's JSON contract names them.
    void members(Source source, double clockOffsetSeconds, JsonOutput json) throws IOException {
        var receipt = source.receipt();
        json.member("file", names.of(source.path()))
                .member("path", source.path().toString())
                .member("sha256", source.content().sha256())
                .member("bytes", source.content().stored())
                .member("bytesAccounted", accounted(source))
                .member("format", source.format())
                .member("system", source.system())
                .member("records", receipt.records())
                .member("continuations", receipt.continuations())
                .member("rejected", receipt.problems().rejectedCount())
                .timeOrNull("from", instant(receipt.span().from()).orElse(null))
                .timeOrNull("to", instant(receipt.span().to()).orElse(null))
                .member("zone", zone(source))
                .member("clockOffsetSeconds", clockOffsetSeconds);
    }

    /// Everything that a reader of the figures must know about one source, by line.
    void warnings(Source source, JsonOutput json) throws IOException {
        json.name("warnings").array(list -> {
            for (var problem : problems(source)) {
                list.object(one -> one.member("line", problem.line()).member("message", problem.message()));
            }
        });
    }

    /// Stored bytes that are accounted for; of a compressed source, the same share as of the decoded bytes.
    private static long accounted(Source source) {
        var bytes = source.receipt().bytes();
        long stored = source.content().stored();
        if (bytes.accounted() == bytes.total()) return stored;
        return bytes.total() == stored ? bytes.accounted() : (long) ((double) stored * bytes.accounted() / bytes.total());
    }

    void print(Collection<Source> sources, Terminal terminal) {
        var table = new Table("file", "system", "format", ">records", ">rejected", "from (UTC)", "to (UTC)", "zone");
        for (var source : sources) {
            var receipt = source.receipt();
            table.row()
                    .add(names.of(source.path()))
                    .add(source.system())
                    .add(source.format())
                    .add(receipt.records())
                    .add(receipt.problems().rejectedCount(), Paint.OPEN)
                    .add(time(receipt.span().from()))
                    .add(time(receipt.span().to()))
                    .add(zone(source) + (source.clock().assumed() ? " (assumed)" : ""));
        }
        table.print(terminal);
        for (var source : sources) printProblems(source, terminal);
    }

    private void printProblems(Source source, Terminal terminal) {
        var problems = problems(source);
        for (var problem : problems.subList(0, Math.min(TOLD_PROBLEMS, problems.size()))) {
            terminal.out().println(terminal.paint(Paint.OPEN, "! ") + place(source, problem.line()) + ": " + Visible.of(problem.message()));
        }
        if (problems.size() > TOLD_PROBLEMS) {
            terminal.out().println(terminal.paint(Paint.OPEN, "! ") + Visible.of(names.of(source.path())) + ": and "
                    + Quantity.count(problems.size() - TOLD_PROBLEMS) + " more; 'lastseen inspect --json' tells all");
        }
    }

    private String place(Source source, long line) {
        return Visible.of(names.of(source.path())) + (line > 0 ? ":" + line : "");
    }

    private static List<Warning> problems(Source source) {
        var problems = source.receipt().problems();
        var all = new ArrayList<Warning>();
        problems.incomplete().map(SourceReport::ending).ifPresent(all::add);
        all.addAll(problems.warnings());
        problems.rejected().stream().map(SourceReport::rejection).forEach(all::add);
        return all;
    }

    private static Warning ending(Incomplete end) {
        return new Warning(end.line(), "incomplete: " + end.reason());
    }

    private static Warning rejection(Rejected range) {
        return new Warning(range.line(), "not read: " + range.reason());
    }

    private static String zone(Source source) {
        var zone = source.clock().zone();
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    private static String time(OptionalLong micros) {
        return instant(micros).map(Quantity::time).orElse("–");
    }

    private static Optional<Instant> instant(OptionalLong micros) {
        return micros.isPresent() ? Optional.of(Quantity.instant(micros.getAsLong())) : Optional.empty();
    }
}
