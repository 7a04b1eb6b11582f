package dev.lastseen.importers.format;

import java.util.List;

/// OpenTelemetry's own JSON: traces and logs, as documents, as the collector's lines, and as Tempo and Jaeger v3 hand them out.
final class Otlp extends JsonFormat {
    private static final List<List<String>> MARKS = List.of(
            List.of("\"resourceSpans\""), List.of("\"resourceLogs\""), List.of("\"batches\"", "\"resource\""), List.of("\"resourceMetrics\""));

    Otlp() {
        super("otlp", "OpenTelemetry traces and logs");
    }

    @Override
    Score score(JsonSniff sniff, Head head) {
        return MARKS.stream().anyMatch(sniff::holds) ? new Score(0.95, "holds resources with spans or log records") : Score.NO;
    }

    @Override
    JsonContent content(byte[] head, Reading reading, JsonAccount account) {
        return new OtlpContent(reading, account);
    }
}
