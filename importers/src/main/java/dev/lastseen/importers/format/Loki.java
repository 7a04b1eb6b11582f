package dev.lastseen.importers.format;

import java.util.List;

/// What Loki answers to a query, or is pushed: streams of lines.
final class Loki extends JsonFormat {
    private static final List<String> MARKS = List.of("\"stream\"", "\"values\"");

    Loki() {
        super("loki", "Loki streams");
    }

    @Override
    Score score(JsonSniff sniff, Head head) {
        boolean fits = sniff.holds(MARKS) && (sniff.holds(List.of("\"streams\"")) || sniff.holds(List.of("\"resultType\"")));
        return fits ? new Score(0.95, "holds streams with values") : Score.NO;
    }

    @Override
    JsonContent content(byte[] head, Reading reading, JsonAccount account) {
        return new LokiContent(reading, account);
    }
}
