package dev.lastseen.importers.format;

/// Any JSON objects on lines of their own: logs, or the pages of a dump, one a line.
final class JsonLines extends JsonFormat {
    JsonLines() {
        super("json-lines", "JSON lines");
    }

    @Override
    Score score(JsonSniff sniff, Head head) {
        if (!sniff.isLines()) return Score.NO;
        return new Score(0.8 * sniff.objects() / sniff.lines(), sniff.objects() + " of " + sniff.lines() + " lines are JSON objects");
    }

    @Override
    JsonContent content(byte[] head, Reading reading, JsonAccount account) {
        ShapeNode shape = JsonShape.of(head, head.length);
        RecordPaths.mark(shape);
        return new PlannedContent(JsonPlan.of(shape, true), reading, account).learn(head);
    }
}
