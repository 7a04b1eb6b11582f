package dev.lastseen.app.bundle;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.Refusal;
import dev.lastseen.app.report.Report;
import dev.lastseen.app.report.ReportFormat;
import dev.lastseen.app.report.section.Composed;
import dev.lastseen.app.report.section.Composer;
import dev.lastseen.app.report.section.Sharing;
import dev.lastseen.app.report.story.StorySettings;
import dev.lastseen.model.Source;
import dev.lastseen.model.redact.Redaction;
import dev.lastseen.model.store.CaseSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes the bundle of a case. The same case and the same request give the same bytes.
public final class Bundle {
    private static final int SLAB = 1 << 16;

    private final Shared shared;
    private final BundleRequest request;

    private Bundle(Shared shared, BundleRequest request) {
        this.shared = shared;
        this.request = request;
    }

    /// What was written.
    ///
    /// @param citations    number of places in the evidence that it cites
    /// @param messages     number of messages that the report names
    /// @param redacted     number of different values that were hidden
    /// @param changedCells number of cells that got an apostrophe, so that no spreadsheet runs them
    public record Written(long bytes, int citations, int messages, int redacted, long changedCells) {}

    /// Writes the bundle to `file`, which appears once it is whole, and tells the audit trail of the case. As long as all checks take, where they were not run before,
    /// and as it takes to read and compress the evidence that goes with it.
    public static Written write(Casework casework, BundleRequest request, Path file) throws IOException {
        if (request.evidence() && !request.internal()) {
            throw new Refusal("evidence that is redacted is no evidence any more: share it with nothing redacted (--internal), or leave it out");
        }
        var redaction = request.internal() ? Redaction.off() : casework.redaction();
        var state = casework.state();
        var places = new Places(state.analysis().sources(), redaction::apply);
        var bundle = new Bundle(new Shared(casework, state, redaction, places, new SafeCsv()), request);
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try {
            var composed = bundle.pack(fresh);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            try (var in = Files.newInputStream(file)) {
                casework.audit().add("export", "bundle " + file.toAbsolutePath() + (request.internal() ? ", not redacted" : ", redacted")
                        + (request.evidence() ? ", with evidence" : "") + ", SHA-256 " + Hashes.of(in, Long.MAX_VALUE));
            }
            return new Written(Files.size(file), composed.cited().size(), composed.messages().size(), redaction.found().size(), bundle.shared.csv().count());
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Composed pack(Path file) throws IOException {
        var sharing = request.internal() ? Sharing.INTERNAL : Sharing.of(shared.redaction());
        var composed = new Composer(shared.casework(), shared.state()).compose(StorySettings.load(shared.casework().settings()), sharing, request.at());
        try (var packer = new Packer(file); var sources = new OpenSources(shared.evidence())) {
            packer.put("README.txt", Readme.text(request));
            packer.put("report.html", Report.bytes(composed.document(), ReportFormat.HTML));
            packer.put("report.md", Report.bytes(composed.document(), ReportFormat.MARKDOWN));
            packer.put("records.ndjson", out -> new Records(shared, sources).write(composed.cited(), out));
            new Excerpts(shared, sources).write(composed.cited(), packer);
            new Tables(shared).write(packer);
            new Findings(shared).write(packer);
            new Findings(shared).writeAudit(packer);
            packer.put(Container.CASE, out -> Decisions.write(shared, out));
            if (request.evidence()) evidence(packer);
            new Tables(shared).writeRedactions(packer);
            var entries = packer.packed();
            packer.put(Container.MANIFEST, out -> Manifest.write(shared, request, entries, out));
            packer.finish();
        }
        return composed;
    }

    private void evidence(Packer packer) throws IOException {
        for (CaseSource entry : shared.state().sources()) {
            var source = entry.source();
            packer.put(Container.EVIDENCE + shared.places().of(source), out -> copy(source, out));
            if (!packer.packed().getLast().sha256().equals(source.content().sha256())) {
                throw new Refusal(source.path() + " is not the file that was imported, so it cannot go with the bundle: bring the original back");
            }
        }
    }

    private void copy(Source source, OutputStream out) throws IOException {
        byte[] slab = new byte[SLAB];
        try (var bytes = shared.evidence().openFile(source)) {
            for (long at = 0; at < bytes.size(); at += slab.length) out.write(slab, 0, bytes.read(at, slab, 0, slab.length));
        }
    }
}
