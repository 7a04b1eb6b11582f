package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.CsvCell;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.reconcile.Oddity;
import dev.lastseen.model.reconcile.Reconciliation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the messages that do not add up at a boundary though they are not lost there.
@Command(name = "reconcile", description = "List what does not add up at a boundary beside its losses: messages that came late, more than once, or from nowhere.")
final class ReconcileCommand implements Callable<Integer> {
    private static final int SHOWN = 10;

    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Option(names = "--from", paramLabel = "A", description = "The system where the boundary begins. Default: all boundaries.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "B", description = "The system where it ends.")
    private @Nullable String to;

    @ArgGroup
    private ListForm form = new ListForm();

    private final Services services;
    private final Terminal terminal;

    ReconcileCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /// A boundary with what does not add up there.
    private record Account(Boundary boundary, Reconciliation odd) {}

    @Override
    public Integer call() throws IOException {
        try (var open = OpenCase.open(folder, services, terminal)) {
            var analysis = open.analysis();
            var accounts = analysis.boundaries(from, to).stream().map(boundary -> new Account(boundary, Reconciliation.of(analysis.following(), boundary))).toList();
            if (form.isJson()) json(analysis, accounts);
            else if (form.isCsv()) csv(analysis, accounts);
            else print(analysis, accounts);
        }
        return ExitStatus.DONE;
    }

    private void print(Analysis analysis, List<Account> accounts) {
        if (accounts.isEmpty()) {
            terminal.out().println("No messages pass from one system to another in this case.");
            return;
        }
        var heads = Stream.concat(Stream.of("boundary", ">seen", ">arrived"), Stream.of(Oddity.values()).map(oddity -> ">" + oddity.word()));
        var table = new Table(heads.toArray(String[]::new));
        for (var account : accounts) {
            table.row().add(analysis.name(account.boundary())).add(account.boundary().flow().seen()).add(account.boundary().flow().arrived());
            for (var oddity : Oddity.values()) table.add(account.odd().messages(oddity).size(), Paint.OPEN);
        }
        table.print(terminal);
        for (var account : accounts) {
            for (var oddity : Oddity.values()) print(analysis, account, oddity);
        }
    }

    private void print(Analysis analysis, Account account, Oddity oddity) {
        var messages = account.odd().messages(oddity);
        if (messages.isEmpty()) return;
        terminal.out().println();
        terminal.out().println(Visible.of(analysis.name(account.boundary())) + ": " + Quantity.count(messages.size()) + (messages.size() == 1 ? " message " : " messages ") + oddity.statement());
        var table = new Table("message", "seen there (UTC)", "line");
        for (int message : messages.subList(0, Math.min(messages.size(), SHOWN))) {
            var seen = analysis.firstSeen(message, account.boundary().to());
            table.row().add(analysis.following().name(message)).add(seen.at().map(Quantity::time).orElse("")).add(seen.proof().file() + ":" + seen.proof().line());
        }
        table.print(terminal);
        if (messages.size() > SHOWN) terminal.out().println(terminal.paint(Paint.FAINT, "… and " + Quantity.count(messages.size() - SHOWN) + " more; --csv lists all"));
    }

    private void json(Analysis analysis, List<Account> accounts) throws IOException {
        try (var output = new JsonOutput(terminal)) {
            output.array(_ -> {
                for (var account : accounts) output.object(_ -> json(analysis, account, output));
            });
        }
    }

    private static void json(Analysis analysis, Account account, JsonOutput output) throws IOException {
        output.member("from", analysis.following().systemName(account.boundary().from())).member("to", analysis.following().systemName(account.boundary().to()));
        for (var oddity : Oddity.values()) {
            output.name(oddity.word()).array(_ -> {
                for (int message : account.odd().messages(oddity)) output.object(_ -> json(analysis, account.boundary(), message, output));
            });
        }
    }

    private static void json(Analysis analysis, Boundary boundary, int message, JsonOutput output) throws IOException {
        var seen = analysis.firstSeen(message, boundary.to());
        output.member("message", analysis.following().name(message)).timeOrNull("seenAt", seen.at().orElse(null)).member("file", seen.proof().file()).member("line", seen.proof().line());
    }

    private void csv(Analysis analysis, List<Account> accounts) throws IOException {
        var printer = new CSVPrinter(terminal.out(), CSVFormat.RFC4180);
        printer.printRecord("from", "to", "oddity", "message", "seenAt", "file", "line");
        for (var account : accounts) {
            for (var oddity : Oddity.values()) {
                for (int message : account.odd().messages(oddity)) printer.printRecord(row(analysis, account.boundary(), oddity, message));
            }
        }
        printer.flush();
    }

    private static List<Object> row(Analysis analysis, Boundary boundary, Oddity oddity, int message) {
        var following = analysis.following();
        var seen = analysis.firstSeen(message, boundary.to());
        return List.of(CsvCell.harmless(following.systemName(boundary.from())), CsvCell.harmless(following.systemName(boundary.to())), oddity.word(), CsvCell.harmless(following.name(message)),
                seen.at().map(Object::toString).orElse(""), CsvCell.harmless(seen.proof().file()), seen.proof().line());
    }
}
