package dev.lastseen.importers.format;

import java.util.List;

/// Jaeger's own JSON, as its interface exports it.
final class Jaeger extends JsonFormat {
    private static final List<String> MARKS = List.of("\"traceID\"", "\"spanID\"", "\"operationName\"", "\"spans\"");

    Jaeger() {
        super("jaeger", "Jaeger traces");
    }

    @Override
    Score score(JsonSniff sniff, Head head) {
        return sniff.holds(MARKS) ? new Score(0.95, "holds traces with spans and processes") : Score.NO;
    }

    @Override
    JsonContent content(byte[] head, Reading reading, JsonAccount account) {
        return new JaegerContent(reading, account);
    }
}
