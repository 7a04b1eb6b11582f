package dev.lastseen.importers;

import dev.lastseen.importers.envelope.Peeled;
import dev.lastseen.importers.format.Format;
import dev.lastseen.importers.format.Formats;
import dev.lastseen.importers.format.Head;
import dev.lastseen.model.Incomplete;
import dev.lastseen.model.Source;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentBuilder;
import dev.lastseen.model.segment.SegmentTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// Imports one file: acquire, peel, detect, read, hand over.
final class FileImport {
    private final Path path;
    private final String system;
    private final ImportOptions options;
    private final Formats formats;
    private final Progress progress;

    FileImport(Path path, String system, ImportOptions options, Formats formats, Progress progress) {
        this.path = path;
        this.system = system;
        this.options = options;
        this.formats = formats;
        this.progress = progress;
    }

    ImportResult run(SegmentTarget target) throws IOException {
        Instant lastModified = Files.getLastModifiedTime(path).toInstant();
        try (var stored = new StoredInput(path)) {
            SegmentTarget.Intake intake = target.begin(path);
            boolean kept = false;
            try {
                ImportResult result = read(stored, lastModified, intake);
                kept = result instanceof ImportResult.Imported;
                return result;
            } finally {
                if (!kept) intake.discard();
            }
        }
    }

    private ImportResult read(StoredInput stored, Instant lastModified, SegmentTarget.Intake intake) throws IOException {
        var span = new SpanSink(intake);
        var builder = new SegmentBuilder(system, options.zone().orElse(ZoneOffset.UTC), span);
        if (options.rule(options.systems(), path).isPresent()) builder.onlyOwnSystem();
        options.rule(options.times(), path).ifPresent(builder::timeFrom);
        var account = new Account(builder, lastModified, progress::cancelled);
        var report = new ProgressReport(progress, path);
        Peeled peeled = Peeled.of(stored);
        OutputStream copy = peeled.isPlain() ? OutputStream.nullOutputStream() : intake.decodedCopy();
        try (var input = new SourceInput(peeled, copy, () -> report.advanced(stored.position(), stored.size(), builder.size()))) {
            Format format = choose(input.head(String.valueOf(path.getFileName())), account);
            account.blank(peeled.bomSize());
            format.read(input, account);
            if (progress.cancelled()) return new ImportResult.Cancelled(path);
            finish(input, account, peeled);
            stored.drain();
            checkChanges(stored, account);
            Segment segment = builder.build();
            Source source = source(stored, input, account, new Outcome(format.id(), peeled.encoding(), span));
            if (!intake.complete(source, segment)) return new ImportResult.Duplicate(source);
            report.done(stored.size(), segment.size());
            return new ImportResult.Imported(source, segment);
        }
    }

    private record Outcome(String format, String encoding, SpanSink span) {}

    private Format choose(Head head, Account account) {
        Optional<String> wanted = options.rule(options.formats(), path);
        Optional<Format> forced = wanted.flatMap(formats::byId);
        if (forced.isPresent()) return forced.get();
        wanted.ifPresent(id -> account.warn(0, "there is no format called " + id + "; told by its content instead"));
        var detection = formats.detect(head);
        if (!detection.tie().isEmpty()) account.warn(0, detection.tie());
        return detection.format();
    }

    /// Reads what the format left, so that hash and account are those of the whole source.
    private static void finish(SourceInput input, Account account, Peeled peeled) throws IOException {
        long from = input.position();
        byte[] rest = new byte[1 << 16];
        int n = 0;
        while (n >= 0) n = input.read(rest, 0, rest.length);
        long left = input.position() - from;
        if (left > 0) account.rejected(0, from, left, "what follows the end of the document was not read");
        if (!peeled.note().isEmpty()) account.warn(0, peeled.note());
        if (input.cut()) {
            account.warn(0, peeled.cut());
            account.incomplete(new Incomplete(Incomplete.Cause.CUT, 0, peeled.cut()));
        }
    }

    private void checkChanges(StoredInput stored, Account account) throws IOException {
        if (!Files.exists(path)) {
            account.warn(0, "the file vanished while it was read; its bytes cannot be shown again");
        } else if (Files.size(path) > stored.position() || stored.position() > stored.size()) {
            account.warn(0, "the file grew while it was read: bytes after " + stored.position() + " may be missing");
        } else if (stored.position() < stored.size()) {
            account.warn(0, "the file shrank while it was read");
            account.incomplete(new Incomplete(Incomplete.Cause.CANCELLED, 0, "the file shrank while it was read"));
        }
    }

    private Source source(StoredInput stored, SourceInput input, Account account, Outcome outcome) {
        String sha256 = stored.sha256();
        var content = new Source.Content(sha256, input.sha256(sha256), stored.position(), input.position(), outcome.encoding());
        var clock = new Source.Clock(options.zone().orElse(ZoneOffset.UTC), account.isZoneAssumed() && options.zone().isEmpty());
        return new Source(path, content, outcome.format(), system, clock, account.receipt(input.position(), outcome.span().span()));
    }
}
