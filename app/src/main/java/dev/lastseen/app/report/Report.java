package dev.lastseen.app.report;

import dev.lastseen.app.report.block.Document;
import dev.lastseen.app.report.html.HtmlWriter;
import dev.lastseen.app.report.markdown.MarkdownWriter;
import dev.lastseen.app.report.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;

/// Writes composed reports.
public final class Report {
    private Report() {}

    /// The bytes of a file: the same for the same document.
    public static byte[] bytes(Document document, ReportFormat format) {
        return switch (format) {
            case HTML -> HtmlWriter.write(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfWriter.write(document);
            case MARKDOWN -> MarkdownWriter.write(document).getBytes(StandardCharsets.UTF_8);
        };
    }
}
