package dev.lastseen.app.cli;

import dev.lastseen.app.casework.DeclaredSettings;
import dev.lastseen.app.casework.DeclaredWords;
import dev.lastseen.importers.window.WindowFile;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.declared.Rate;
import dev.lastseen.model.declared.Window;
import dev.lastseen.model.declared.Windows;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Declares what no evidence says, and lists what is declared.
@Command(
        name = "declare",
        description = "Declare what no evidence says: windows, expected rates, sampling, ends that are meant. Analysis and checks honour it; without an option, list it.")
final class DeclareCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Option(names = "--windows", paramLabel = "FILE", description = "Maintenance or freeze windows, as CSV or iCalendar; they are added to those that are declared.")
    private @Nullable Path windows;

    @Option(names = "--rate", paramLabel = "SYSTEM=N/SPAN", description = "The system writes at least N records in any SPAN, such as intake=1/5m. May be repeated.")
    private List<String> rates = new ArrayList<>();

    @Option(names = "--sampled", paramLabel = "SYSTEM=SHARE", description = "The system's evidence shows only this share of what passes, such as traces=10%%: its silence proves nothing.")
    private List<String> sampled = new ArrayList<>();

    @Option(names = "--end", paramLabel = "END", description = "Where messages may end: 'intake', 'intake > router', or 'intake where class = spam'. They count as delivered.")
    private List<String> ends = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "N", description = "Forget what stands under this number of the list.")
    private @Nullable Integer removed;

    @Option(names = "--undo", description = "Take the last change back; once more to do it again.")
    private boolean undo;

    @Option(names = "--json", description = "Print what is declared as JSON.")
    private boolean json;

    private final Services services;
    private final Terminal terminal;

    DeclareCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (var open = OpenCase.open(folder, services, terminal)) {
            Declared changed = undo ? DeclaredSettings.before(open.store().settings()) : added(without(open.declared()));
            open.keep(changed);
            if (json) {
                write(changed);
            } else {
                print(changed);
            }
        }
        return ExitStatus.DONE;
    }

    private Declared without(Declared declared) {
        if (removed == null) return declared;
        var items = DeclaredWords.items(declared);
        if (removed < 1 || removed > items.size()) throw new CommandProblem("--remove " + removed + ": nothing stands under this number");
        return items.get(removed - 1).without();
    }

    private Declared added(Declared before) throws IOException {
        Declared declared = before;
        if (windows != null) {
            List<Window> more = WindowFile.read(windows, ZoneOffset.UTC).all();
            declared = declared.with(new Windows(Stream.concat(declared.windows().all().stream(), more.stream()).distinct().toList()));
        }
        for (String rate : rates) declared = declared.with(rate(rate));
        for (String share : sampled) {
            int sign = sign("--sampled", share, "SYSTEM=SHARE, such as traces=10%");
            declared = declared.withSampled(share.substring(0, sign), DeclaredWords.share(share.substring(sign + 1))
                    .orElseThrow(() -> new CommandProblem("--sampled " + share + ": expected a share above 0 and up to 1, such as 10%, 0.1 or 1/10")));
        }
        for (String end : ends) {
            try {
                declared = declared.with(DeclaredWords.end(end));
            } catch (IllegalArgumentException e) {
                throw new CommandProblem("--end " + end + ": expected SYSTEM, 'SYSTEM > NEXT' or 'SYSTEM where FIELD = VALUE'", e);
            }
        }
        return declared;
    }

    private static Rate rate(String argument) {
        int sign = sign("--rate", argument, "SYSTEM=N/SPAN, such as intake=1/5m");
        int slash = argument.indexOf('/', sign);
        try {
            if (slash > 0) return new Rate(argument.substring(0, sign), Integer.parseInt(argument, sign + 1, slash, 10), Spans.micros("--rate", argument.substring(slash + 1)));
        } catch (IllegalArgumentException e) {
            throw new CommandProblem("--rate " + argument + ": expected SYSTEM=N/SPAN, such as intake=1/5m, with N at least 1", e);
        }
        throw new CommandProblem("--rate " + argument + ": expected SYSTEM=N/SPAN, such as intake=1/5m");
    }

    private static int sign(String option, String argument, String expected) {
        int sign = argument.lastIndexOf('=');
        if (sign < 1) throw new CommandProblem(option + " " + argument + ": expected " + expected);
        return sign;
    }

    private void print(Declared declared) {
        var items = DeclaredWords.items(declared);
        if (items.isEmpty()) {
            terminal.out().println("Nothing is declared.");
            return;
        }
        var table = new Table(">number", "kind", "what");
        for (int i = 0; i < items.size(); i++) table.row().add(i + 1L).add(items.get(i).kind()).add(items.get(i).text());
        table.print(terminal);
    }

    private void write(Declared declared) throws IOException {
        try (var output = new JsonOutput(terminal)) {
            output.array(_ -> {
                for (var item : DeclaredWords.items(declared)) output.object(_ -> output.member("kind", item.kind()).member("text", item.text()));
            });
        }
    }
}
