package dev.lastseen.importers.format;

import java.util.List;

/// HTTP Archive, as browsers and proxies record it.
final class Har extends JsonFormat {
    private static final List<String> MARKS = List.of("\"log\"", "\"version\"", "\"entries\"");
    private static final List<String> EARLY = List.of("\"log\"", "\"version\"", "\"creator\"");

    Har() {
        super("har", "HTTP Archive");
    }

    @Override
    Score score(JsonSniff sniff, Head head) {
        boolean fits = sniff.first() == '{' && (sniff.holds(MARKS) || sniff.holds(EARLY));
        return fits ? new Score(0.95, "holds a log with a version and entries") : Score.NO;
    }

    @Override
    JsonContent content(byte[] head, Reading reading, JsonAccount account) {
        return new HarContent(reading, account);
    }
}
