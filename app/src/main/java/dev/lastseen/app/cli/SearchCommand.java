package dev.lastseen.app.cli;

import dev.lastseen.app.casework.FileNames;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.search.Hit;
import dev.lastseen.model.search.Query;
import dev.lastseen.model.search.Search;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.EvidenceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds records by their raw text, over all sources in order of time.
@Command(name = "search", description = "Find records whose raw text matches, over all sources in order of time.")
final class SearchCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "TEXT|/REGEX/", description = "A text as it stands, or an expression of RE2 between slashes (/…/i: in any case).")
    private String words = "";

    @Option(names = {"-i", "--ignore-case"}, description = "Take letters for equal in either case.")
    private boolean ignoreCase;

    @Option(names = "--json", description = "Print one JSON object a line.")
    private boolean json;

    private final Services services;
    private final Terminal terminal;

    SearchCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var query = query();
        try (var open = OpenCase.open(folder, services, terminal)) {
            var sources = open.store().sources();
            var names = new FileNames(sources.stream().map(known -> known.source().path()).toList());
            var hits = new Search(sources, open.store().evidence()).inTimeOrder(query);
            for (var hit : hits) tell(hit, names, open.store().evidence());
            if (!json) terminal.out().println(told(hits));
        }
        return ExitStatus.DONE;
    }

    private Query query() {
        try {
            return switch (Query.parse(words)) {
                case Query.Literal(String text, boolean any) -> new Query.Literal(text, any || ignoreCase);
                case Query.Regex(String pattern, boolean any) -> new Query.Regex(pattern, any || ignoreCase);
            };
        } catch (IllegalArgumentException e) {
            throw new CommandProblem(Optional.ofNullable(e.getMessage()).orElse("this cannot be looked for"), e);
        }
    }

    private static String told(List<Hit> hits) {
        if (hits.size() == Search.MOST) return "The first " + Quantity.count(Search.MOST) + " records that match; there may be more.";
        return hits.isEmpty() ? "No record matches." : Quantity.count(hits.size()) + " records match.";
    }

    private void tell(Hit hit, FileNames names, EvidenceReader evidence) throws IOException {
        var segment = hit.source().segment();
        var time = hit.time() == Segment.NO_TIME ? Optional.<Instant>empty() : Optional.of(Quantity.instant(hit.time()));
        var system = segment.systems().get(segment.system(hit.record()));
        var file = names.of(hit.source().source().path());
        var text = evidence.text(hit.source(), hit.record()).stripTrailing();
        if (!json) {
            terminal.out().println(time.map(Quantity::time).orElse("-") + "  " + Visible.of(system) + "  " + Visible.of(file) + ":" + segment.line(hit.record()) + "  "
                    + Visible.of(text));
            return;
        }
        try (var output = new JsonOutput(terminal)) {
            output.object(_ -> output.timeOrNull("time", time.orElse(null))
                    .member("system", system)
                    .member("level", segment.level(hit.record()).name().toLowerCase(Locale.ROOT))
                    .member("file", file)
                    .member("line", segment.line(hit.record()))
                    .member("text", text));
        }
    }
}
