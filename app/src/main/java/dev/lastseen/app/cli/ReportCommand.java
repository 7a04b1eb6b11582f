package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.report.Report;
import dev.lastseen.app.report.ReportFormat;
import dev.lastseen.app.report.section.Composer;
import dev.lastseen.app.report.section.Sharing;
import dev.lastseen.app.report.story.StorySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the evidence report of a case.
@Command(name = "report", description = "Write the evidence report: what was found, proven line by line.")
final class ReportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write: .html, .pdf or .md.")
    private @Nullable Path out;

    @Option(names = "--at", paramLabel = "TIME", description = "The time of export that the report states, such as 2026-05-15T12:00:00Z. Default: now.")
    private @Nullable String at;

    private final Services services;
    private final Terminal terminal;

    ReportCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var file = Objects.requireNonNull(out);
        var format = ReportFormat.of(file).orElseThrow(() -> new CommandProblem("-o " + file + ": expected a name that ends with .html, .pdf or .md"));
        var time = time();
        try (var progress = new ProgressLine(terminal, System::nanoTime); var casework = Casework.open(folder, services.imports().get(), progress)) {
            var story = StorySettings.load(casework.settings());
            var composed = new Composer(casework, casework.state()).compose(story, Sharing.INTERNAL, time);
            byte[] bytes = Report.bytes(composed.document(), format);
            Files.write(file, bytes);
            terminal.out().println(Visible.of(file.toString()) + ": " + Quantity.size(bytes.length) + ", " + Quantity.count(composed.cited().size()) + " citations, "
                    + Quantity.count(composed.messages().size()) + " messages named");
        }
        return ExitStatus.DONE;
    }

    private Instant time() {
        if (at == null) return Instant.now();
        try {
            return Instant.parse(at);
        } catch (DateTimeParseException e) {
            throw new CommandProblem("--at " + at + ": expected a time in UTC such as 2026-05-15T12:00:00Z", e);
        }
    }
}
