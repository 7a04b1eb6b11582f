package dev.lastseen.app.cli;

import dev.lastseen.app.bundle.Bundle;
import dev.lastseen.app.bundle.BundleRequest;
import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.report.Report;
import dev.lastseen.app.report.ReportFormat;
import dev.lastseen.app.report.Request;
import dev.lastseen.app.report.story.StorySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the evidence report of a case.
@Command(name = "report", description = "Write the evidence report: what was found, proven line by line.")
final class ReportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write: .html, .pdf or .md, or .zip for a bundle that can be shared and imported elsewhere.")
    private @Nullable Path out;

    @Option(names = "--at", paramLabel = "TIME", description = "The time of export that the report states, such as 2026-05-15T12:00:00Z. Default: now.")
    private @Nullable String at;

    @Option(names = "--internal", description = "Redact nothing: for reports that stay in the house. Secrets and personal data are hidden otherwise.")
    private boolean internal;

    @Option(names = "--with-evidence", description = "Pack all evidence into the bundle; only with --internal, as redacted evidence is none.")
    private boolean evidence;

    @Mixin
    private StoryArguments story;

    private final Services services;
    private final Terminal terminal;

    ReportCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var file = Objects.requireNonNull(out);
        boolean zip = file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        if (evidence && !zip) throw new CommandProblem("--with-evidence: only a bundle holds evidence; expected -o with a name that ends with .zip");
        var format = zip ? ReportFormat.HTML : ReportFormat.of(file).orElseThrow(() -> new CommandProblem("-o " + file + ": expected a name that ends with .html, .pdf, .md or .zip"));
        var request = new Request(format, internal, time());
        try (var progress = new ProgressLine(terminal, System::nanoTime); var casework = Casework.open(folder, services.imports().get(), progress)) {
            casework.notice().ifPresent(notice -> terminal.err().println("lastseen: " + Visible.of(notice)));
            StorySettings.save(story.over(StorySettings.load(casework.settings())), casework.settings());
            if (zip) {
                bundle(casework, new BundleRequest(internal, evidence, request.at()), file);
                return ExitStatus.DONE;
            }
            var written = Report.write(casework, request, file);
            terminal.out().println(Visible.of(file.toString()) + ": " + Quantity.size(written.bytes()) + ", cites " + Quantity.count(written.citations()) + " places in the evidence and names "
                    + Quantity.count(written.messages()) + " messages; " + (internal ? "not redacted, for internal use" : "redacted for sharing"));
        }
        return ExitStatus.DONE;
    }

    private void bundle(Casework casework, BundleRequest request, Path file) throws IOException {
        var written = Bundle.write(casework, request, file);
        terminal.out().println(Visible.of(file.toString()) + ": " + Quantity.size(written.bytes()) + ", a bundle with " + (evidence ? "all evidence and " : "excerpts of the evidence and ")
                + Quantity.count(written.citations()) + " cited places; "
                + (internal ? "not redacted, for internal use" : Quantity.count(written.redacted()) + (written.redacted() == 1 ? " value" : " different values") + " redacted for sharing")
                + (written.changedCells() == 0 ? "" : "; " + Quantity.count(written.changedCells()) + " cells of tables got an apostrophe, listed in the manifest"));
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
