package dev.lastseen.app.report;

import dev.lastseen.app.casework.CaseState;
import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.report.block.Document;
import dev.lastseen.app.report.html.HtmlWriter;
import dev.lastseen.app.report.markdown.MarkdownWriter;
import dev.lastseen.app.report.pdf.PdfWriter;
import dev.lastseen.app.report.section.Composed;
import dev.lastseen.app.report.section.Composer;
import dev.lastseen.app.report.section.Sharing;
import dev.lastseen.app.report.story.Story;
import dev.lastseen.app.report.story.StorySettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The report of a case, for the command line and the workbench alike: the same case and the same request give the same bytes. Methods take as long as all checks do,
/// where they were not run before.
public final class Report {
    private Report() {}

    /// Composes the report with what the case keeps of people's words.
    public static Composed compose(Casework casework, Request request) {
        return compose(casework, casework.state(), StorySettings.load(casework.settings()), request);
    }

    /// Composes the report as it would be with other words.
    public static Composed compose(Casework casework, CaseState state, Story story, Request request) {
        var sharing = request.internal() ? Sharing.INTERNAL : Sharing.of(casework.redaction());
        return new Composer(casework, state).compose(story, sharing, request.at());
    }

    /// The bytes of a file: the same for the same document.
    public static byte[] bytes(Document document, ReportFormat format) {
        return switch (format) {
            case HTML -> HtmlWriter.write(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfWriter.write(document);
            case MARKDOWN -> MarkdownWriter.write(document).getBytes(StandardCharsets.UTF_8);
        };
    }

    /// Writes the report to `file`, which appears once it is whole, and tells the audit trail of the case.
    public static Written write(Casework casework, Request request, Path file) throws IOException {
        var composed = compose(casework, request);
        byte[] bytes = bytes(composed.document(), request.format());
        var fresh = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        casework.audit().add("export", "report " + file.toAbsolutePath() + (request.internal() ? ", not redacted" : ", redacted") + ", SHA-256 " + hash(bytes));
        return new Written(bytes.length, composed.cited().size(), composed.messages().size());
    }

    /// What was written.
    ///
    /// @param citations number of places in the evidence that it cites
    /// @param messages  number of messages that it names
    public record Written(long bytes, int citations, int messages) {}

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
