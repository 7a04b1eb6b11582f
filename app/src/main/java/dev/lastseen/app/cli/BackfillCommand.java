package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.FileNames;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.reconcile.Backfill;
import dev.lastseen.model.reconcile.Backfill.Recovered;
import dev.lastseen.model.segment.SourceRecords;
import dev.lastseen.model.store.CaseSource;
import dev.lastseen.model.store.MemoryTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells which of the lost messages appear in a later capture. The case is not changed.
@Command(name = "backfill", description = "Tell which of the lost messages appear in a later capture, and which still do not. The case is not changed.")
final class BackfillCommand implements Callable<Integer> {
    private static final int TOLD = 20;

    @Mixin
    private ImportArguments reading;

    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE|DIR", description = "The later capture; folders are read recursively.")
    private List<Path> files;

    @ArgGroup
    private Form form = new Form();

    private static final class Form {
        @Option(names = "--json", description = "Print both lists as JSON.")
        private boolean json;

        @Option(names = "--csv", description = "Print what is still missing as CSV, to hand to the job that sends it again.")
        private boolean csv;
    }

    private final Services services;
    private final Terminal terminal;

    BackfillCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (var open = OpenCase.open(folder, services, terminal)) {
            var target = new MemoryTarget();
            var intake = new Intake(services.imports().get(), terminal).run(files, reading.options(), target);
            if (intake.allFailed()) return ExitStatus.REFUSED;
            var analysis = open.analysis();
            var later = target.sources();
            var backfill = Backfill.of(analysis.following(), later.stream().map(s -> new SourceRecords(s.source(), s.segment())).toList());
            tell(analysis, backfill, later);
            return intake.anyFailed() ? ExitStatus.REFUSED : ExitStatus.DONE;
        }
    }

    private void tell(Analysis analysis, Backfill backfill, List<CaseSource> later) throws IOException {
        if (form.json) {
            try (var output = new JsonOutput(terminal)) {
                writeJson(analysis.following(), backfill, output);
            }
        } else if (form.csv) {
            LossCsv.write(analysis, backfill.stillMissing(), terminal.out());
        } else {
            print(analysis, backfill, later);
        }
    }

    private static void writeJson(Following following, Backfill backfill, JsonOutput json) throws IOException {
        json.object(_ -> {
            names("recovered", backfill.recovered().stream().map(Recovered::message).toList(), following, json);
            names("stillMissing", backfill.stillMissing(), following, json);
            names("undetermined", backfill.undetermined(), following, json);
            names("ambiguous", backfill.ambiguous(), following, json);
        });
    }

    private static void names(String list, List<Integer> messages, Following following, JsonOutput json) throws IOException {
        json.name(list).array(_ -> {
            for (int message : messages) json.text(following.name(message));
        });
    }

    private void print(Analysis analysis, Backfill backfill, List<CaseSource> later) {
        line(terminal.paint(Paint.GOOD, Quantity.count(backfill.recovered().size()) + " recovered") + ", "
                + terminal.paint(Paint.BAD, Quantity.count(backfill.stillMissing().size()) + " still missing")
                + open(backfill.undetermined().size(), " not found, though they were never known to be lost")
                + open(backfill.ambiguous().size(), " bear no identifier of their own, so nothing can be said"));
        if (!backfill.recovered().isEmpty()) printRecovered(analysis, backfill.recovered(), later);
        if (backfill.stillMissing().isEmpty()) return;
        line("");
        line(terminal.paint(Paint.HEAD, "Still missing") + " (--csv prints them all)");
        new AnalysisPage(analysis, terminal).printLost(backfill.stillMissing().subList(0, Math.min(TOLD, backfill.stillMissing().size())));
        more(backfill.stillMissing().size());
    }

    private String open(int count, String what) {
        return count == 0 ? "" : ", " + terminal.paint(Paint.OPEN, Quantity.count(count) + what);
    }

    private void printRecovered(Analysis analysis, List<Recovered> recovered, List<CaseSource> later) {
        var files = new FileNames(later.stream().map(source -> source.source().path()).toList());
        line("");
        line(terminal.paint(Paint.HEAD, "Recovered"));
        var table = new Table("message", "system", "line");
        for (var one : recovered.subList(0, Math.min(TOLD, recovered.size()))) {
            var source = later.get(one.place().source());
            int record = one.place().record();
            table.row()
                    .add(analysis.following().name(one.message()))
                    .add(source.segment().systems().get(source.segment().system(record)))
                    .add(files.of(source.source().path()) + ":" + source.segment().line(record));
        }
        table.print(terminal);
        more(recovered.size());
    }

    private void more(int all) {
        if (all > TOLD) line(terminal.paint(Paint.FAINT, "… and " + Quantity.count(all - TOLD) + " more"));
    }

    private void line(String text) {
        terminal.out().println(text);
    }
}
